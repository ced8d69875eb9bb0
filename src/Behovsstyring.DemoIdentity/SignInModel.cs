using Microsoft.Extensions.Primitives;

namespace Behovsstyring.DemoIdentity;

/// <summary>The page's content: the people that match the search, and the request that must follow every link unchanged.</summary>
public sealed class SignInModel
{
    private const string SearchField = "sok";
    private readonly IReadOnlyList<DemoPerson> _people;
    private readonly List<KeyValuePair<string, string>> _request;

    public SignInModel(IReadOnlyList<DemoPerson> people, IEnumerable<KeyValuePair<string, StringValues>> request, string? unknownHint)
    {
        _people = people;
        UnknownHint = unknownHint;
        var all = request.SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v ?? ""))).ToList();
        Search = all.Find(p => p.Key == SearchField).Value?.Trim() ?? "";
        _request = all.Where(p => p.Key is not SearchField and not "login_hint").ToList();
    }

    public string Search { get; }

    /// <summary>A <c>login_hint</c> that matches no person here.</summary>
    public string? UnknownHint { get; }

    public IReadOnlyList<KeyValuePair<string, string>> Request => _request;

    public int Count => _people.Count(Matches);

    /// <summary>In the order the groups were given.</summary>
    public IEnumerable<IGrouping<string, DemoPerson>> Matching() => _people
        .Where(Matches)
        .GroupBy(p => p.Group)
        .OrderBy(g => _people.TakeWhile(p => p.Group != g.Key).Count());

    public static IEnumerable<IGrouping<string, DemoPerson>> ByOrganisation(IEnumerable<DemoPerson> people) => people
        .OrderBy(p => p.Name, Norwegian)
        .GroupBy(p => p.Organisation)
        .OrderBy(g => g.Key, Norwegian);

    public string LinkFor(DemoPerson person) => "authorize" + QueryString.Create(
        _request.Append(KeyValuePair.Create("login_hint", person.Subject)).Select(p => KeyValuePair.Create<string, string?>(p.Key, p.Value)));

    /// <summary>What the search looks in, each word with a space before it: a search finds beginnings of words. The page's script uses the same text.</summary>
    public static string Haystack(DemoPerson person) =>
        $" {person.Name} {person.Organisation} {person.Title} {person.Group}".Replace('(', ' ').ToLowerInvariant();

    private static StringComparer Norwegian { get; } = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("nb-NO"), ignoreCase: true);

    private bool Matches(DemoPerson person) =>
        Search.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Haystack(person).Contains(" " + word, StringComparison.Ordinal));
}
