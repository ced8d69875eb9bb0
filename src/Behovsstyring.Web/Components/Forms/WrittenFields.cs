namespace Behovsstyring.Web.Components.Forms;

/// <summary>One written field of a form by name: what it is called, and how it is read and written.</summary>
public sealed record WrittenField<TContent>(string Name, Func<string> Label, Func<TContent, string> Read, Func<TContent, string, TContent> Write)
{
    /// <summary>How it is shown to a reader, where that is not as it is written: a day.</summary>
    public Func<string, string> Show { get; init; } = text => text;

    /// <summary>Chosen and not typed: the browser keeps no copy of it, but two versions are held against each other all the same.</summary>
    public bool IsChosen { get; init; }
}

/// <summary>The written fields of a form by name, for the browser's copy and for holding two versions against each other.</summary>
/// <param name="fields">In the order they are asked.</param>
public sealed class WrittenFields<TContent>(params IReadOnlyList<WrittenField<TContent>> fields)
{
    public IReadOnlyList<string> Names { get; } = [.. fields.Select(f => f.Name)];

    /// <summary>Merges what is chosen rather than written. My choice is kept where I have changed it.</summary>
    public Func<TContent, TContent, TContent, TContent>? MergeChoices { get; init; }

    public string LabelOf(string name) => Find(name).Label();

    public string Of(TContent content, string name) => Find(name).Read(content);

    /// <summary>As a reader sees it.</summary>
    public string Shown(TContent content, string name) => Find(name).Show(Of(content, name));

    public TContent With(TContent content, string name, string text) => Find(name).Write(content, text);

    public IEnumerable<KeyValuePair<string, string>> All(TContent content) =>
        fields.Where(f => !f.IsChosen).Select(f => KeyValuePair.Create(f.Name, f.Read(content)));

    /// <summary>What the browser had, laid over what the server has.</summary>
    public TContent Restored(TContent content, IReadOnlyDictionary<string, string> copy) =>
        Names.Where(copy.ContainsKey).Aggregate(content, (sofar, name) => With(sofar, name, copy[name]));

    /// <summary>
    /// Merges two versions of one form. What only one has changed is taken; where both have, mine is kept until somebody chooses.
    /// </summary>
    /// <returns>The whole, and the fields where both have changed and differ.</returns>
    public (TContent Merged, IReadOnlyList<string> Conflicts) Merge(TContent origin, TContent theirs, TContent mine)
    {
        var merged = mine;
        List<string> conflicts = [];
        foreach (var name in Names)
        {
            var (first, second, own) = (Of(origin, name), Of(theirs, name), Of(mine, name));
            if (own == first)
            {
                merged = With(merged, name, second);
            }
            else if (second != first && second != own)
            {
                conflicts.Add(name);
            }
        }

        return (MergeChoices is { } choices ? choices(origin, theirs, merged) : merged, conflicts);
    }

    private WrittenField<TContent> Find(string name) =>
        fields.FirstOrDefault(f => f.Name == name) ?? throw new ArgumentOutOfRangeException(nameof(name), name, "No such field.");
}
