using System.Globalization;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Components.Forms;

public partial class TextInput
{
    /// <summary>
    /// The browser takes a little more than the limit, so that one sees that it is too much; a paste of megabytes it cuts,
    /// since no connection should carry that, and the field says so.
    /// </summary>
    private const int Slack = 500;

    private readonly FieldState<string> _state = new();

    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Parameter]
    public string? Help { get; set; }

    [Parameter, EditorRequired]
    public string Value { get; set; } = "";

    [Parameter]
    public EventCallback<string> ValueChanged { get; set; }

    /// <summary>The most signs the rules allow.</summary>
    [Parameter, EditorRequired]
    public int Limit { get; set; }

    [Parameter]
    public int Lines { get; set; } = 1;

    [Parameter]
    public bool Required { get; set; }

    /// <summary>What is wrong with it, in words.</summary>
    [Parameter]
    public string? Error { get; set; }

    /// <summary>The field was left: from now on it may say what it lacks.</summary>
    [Parameter]
    public EventCallback OnLeft { get; set; }

    private int HardLimit => Limit + Slack;

    private string Text
    {
        get => _state.Shown ?? "";
        set
        {
            _state.Report(value ?? "");
            _ = ValueChanged.InvokeAsync(value ?? "");
        }
    }

    private string? Message => Text.Length >= HardLimit
        ? string.Format(CultureInfo.CurrentCulture, FormTexts.Cut, Words.Number(Limit))
        : Error;

    /// <summary>A limit far away is only noise.</summary>
    private bool ShowsCounter => Text.Length >= Limit * 8 / 10;

    private string? DescribedBy => (Help, Message) switch
    {
        (null, null) => null,
        (_, null) => Id + "-hjelp",
        (null, _) => Id + "-feil",
        _ => $"{Id}-hjelp {Id}-feil",
    };

    protected override void OnParametersSet() => _state.Give(Value);

    private Task Left() => OnLeft.InvokeAsync();
}
