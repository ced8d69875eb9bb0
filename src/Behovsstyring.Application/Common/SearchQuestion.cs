using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Common;

/// <summary>
/// What somebody asked for, cut and folded as the stored texts are. Every part must be there, as the beginning of a word: «barnehage»
/// finds «barnehageplass», and «e-post» finds «epost» and «e post».
/// </summary>
internal sealed class SearchQuestion
{
    private const int MostWords = 12;

    /// <summary>A chain of so many words is looked for in every way of writing some of it together; a longer one apart or as one.</summary>
    private const int MostSpelled = 4;

    private const int ShortestTelling = 3;

    private static readonly string[] NumberedKinds = ["ide", "kon", "pro", "tje"];

    private SearchQuestion(IReadOnlyList<SearchChain> chains) => Chains = chains;

    /// <summary>None when only signs were typed: such a question finds nothing.</summary>
    public IReadOnlyList<SearchChain> Chains { get; }

    /// <summary>Each part as a <c>to_tsquery</c> text.</summary>
    public string[] Parts => [.. Chains.Select((c, i) => Part(c, isLast: i == Chains.Count - 1))];

    /// <summary>The words as they are, for a question of small words only: those have no stem to go by.</summary>
    public string Literally => string.Join(" & ", Chains.SelectMany(c => c.Words));

    /// <summary>None when nothing was typed, which asks for everything.</summary>
    public static SearchQuestion? Of(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        List<SearchChain> chains = [];
        var left = MostWords;
        foreach (var chain in SearchText.Cut(typed).TakeWhile(_ => left > 0))
        {
            chains.Add(new SearchChain([.. chain.Words.Take(left)]));
            left -= chain.Words.Count;
        }

        return new SearchQuestion(chains);
    }

    /// <summary>All that a longer text asks for, each by itself. Words of one or two letters say too little.</summary>
    public static IEnumerable<string> PartsOf(string text) =>
        SearchText.Cut(text).Where(c => c.Joined.Length >= ShortestTelling).Select(c => Part(c, isLast: false)).Distinct();

    private static string Part(SearchChain chain, bool isLast)
    {
        var words = chain.Words;
        if (words.Count == 1)
        {
            return Word(words[0], isLast);
        }

        var joined = Beginning(chain.Joined);
        return IsCaseNumber(words) ? joined
            : words.Count <= MostSpelled ? string.Join(" | ", Spellings(words, 0).Select(s => $"({string.Join(" & ", s.Select((w, i) => Word(w, isLast && i == s.Count - 1)))})"))
            : $"({string.Join(" & ", words.Select(Beginning))}) | {joined}";
    }

    /// <summary>A single letter is a word of its own, unless it is the last one and may still be growing.</summary>
    private static string Word(string word, bool isLast) => word.Length == 1 && !isLast ? word : Beginning(word);

    private static string Beginning(string word) => word + ":*";

    /// <summary>Every way of writing neighbours together: <c>a b c</c>, <c>ab c</c>, <c>a bc</c>, <c>abc</c>.</summary>
    private static IEnumerable<IReadOnlyList<string>> Spellings(IReadOnlyList<string> words, int start)
    {
        if (start == words.Count)
        {
            return [[]];
        }

        return from next in Enumerable.Range(start + 1, words.Count - start)
               let first = string.Concat(words.Skip(start).Take(next - start))
               from rest in Spellings(words, next)
               select (IReadOnlyList<string>)[first, .. rest];
    }

    /// <summary>A case number, or the beginning of one, means that case and not all that share its parts.</summary>
    private static bool IsCaseNumber(IReadOnlyList<string> words) =>
        words.Count <= 3 && NumberedKinds.Contains(words[0]) && words[1].Length <= 4 && words.Skip(1).All(w => w.All(char.IsAsciiDigit));
}
