using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Concepts;

/// <summary>One way of meeting the need, or of leaving it as it is.</summary>
public sealed record AlternativeContent
{
    public string Title { get; init; } = "";

    public string Description { get; init; } = "";

    public string Benefits { get; init; } = "";

    public string Drawbacks { get; init; } = "";

    /// <summary>Rough cost in kroner; none while unknown. Whole kroner: at this stage øre say nothing.</summary>
    public long? Cost { get; init; }

    /// <summary>The null alternative: what happens if nothing is done.</summary>
    public bool IsDoingNothing { get; init; }

    public AlternativeContent Cleaned() => this with
    {
        Title = PlainText.CleanLine(Title),
        Description = PlainText.Clean(Description),
        Benefits = PlainText.Clean(Benefits),
        Drawbacks = PlainText.Clean(Drawbacks),
    };
}

public sealed class Alternative
{
    private Alternative() { }

    internal Alternative(Guid id, int order, AlternativeContent content) => (Id, Order, Content) = (id, order, content);

    public Guid Id { get; private set; }

    public int Order { get; private set; }

    public AlternativeContent Content { get; private set; } = new();

    internal void Revise(AlternativeContent content) => Content = content;
}
