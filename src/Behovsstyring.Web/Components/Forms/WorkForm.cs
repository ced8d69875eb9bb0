using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Shared.Errors;
using Behovsstyring.Web.Components.Workspace;

namespace Behovsstyring.Web.Components.Forms;

/// <summary>A form that sends one command. Refused, everything written stays, and what is wrong is said at the fields.</summary>
public abstract class WorkForm : WorkComponent
{
    private readonly HashSet<string> _fields = [];

    /// <summary>The errors that no field shows: those of the whole, or of a field that is not in this form.</summary>
    public IEnumerable<Error> Refused => Errors.Where(e => e.Field is null || !_fields.Contains(e.Field));

    protected IReadOnlyList<Error> Errors { get; private set; } = [];

    /// <summary>What no field has said, in words; none when there is nothing.</summary>
    protected string? Refusal => Refused.Any() ? ErrorText.For(Refused) : null;

    /// <summary>What is wrong at one field, in words.</summary>
    protected string? At(string field)
    {
        _fields.Add(field);
        return ErrorText.At(Errors, field);
    }

    /// <summary>Says what is wrong before anything is sent: a date that is not one, a choice that was not made.</summary>
    protected void Refuse(params IReadOnlyList<Error> errors) => Errors = errors;

    /// <param name="done">Called with the answer when it is done.</param>
    /// <param name="wrong">What the form knows and the command cannot say.</param>
    protected Task SendAsync<T>(ICommand<T> command, Action<T> done, params IReadOnlyList<Error> wrong) => WhileBusyAsync(async () =>
    {
        Errors = [.. Check(command), .. wrong];
        if (Errors.Count > 0)
        {
            return;
        }

        var result = await RunOrSay(command);
        Errors = result.Errors;
        if (result.IsOk)
        {
            done(result.Value);
        }
    });
}
