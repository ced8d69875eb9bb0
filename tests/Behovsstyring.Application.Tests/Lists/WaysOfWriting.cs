using Behovsstyring.Domain.Ideas;

namespace Behovsstyring.Application.Tests.Lists;

/// <summary>Texts as people write them, and the ways in which others ask for them.</summary>
internal static class WaysOfWriting
{
    /// <summary>A text somebody wrote, and what others ask for to find it.</summary>
    public static readonly (string Text, string[] Asked)[] Texts =
    [
        ("Plass i barnehage/skole i byen", ["skole", "barnehage/skole", "barnehage skole", "barnehageskole"]),
        ("Plikter etter § 11-38 i loven", ["§ 11-38", "11-38", "11–38", "plikter 38", "§11-38", "plikter § 11-38"]),
        ("Lærdom fra covid-19 til neste gang", ["covid-19", "covid19", "COVID 19", "covid"]),
        ("Frist er 2026-11-30 for alle", ["2026-11-30", "20261130", "2026 11 30"]),
        ("Skriv til kari.nordmann@fjord.example.no om dette", ["kari.nordmann@fjord.example.no", "nordmann", "fjord.example.no", "nordmann fjord", "Kari Nordmann"]),
        ("Se https://www.ks.example.no/fagomrader/digitalisering-na/ først", ["digitalisering", "fagomrader", "https://www.ks.example.no/fagomrader/digitalisering-na/", "ks.example.no"]),
        ("Skjema for plan_bygg i kommunen", ["bygg", "plan_bygg", "planbygg", "plan-bygg"]),
        ("Gården har åpent for ungdom", ["ga\u030Arden", "åpent", "a\u030Apent ga\u030Arden", "GÅRDEN"]),
        ("Ga\u030Amle bla\u030Abær i skogen", ["gåmle", "blåbær", "bla\u030Abær"]),
        ("Čállosat ja Kárášjohka suohkan", ["callosat", "Karasjohka", "čállosat", "kárášjohka suohkan"]),
        ("Løsning med e-post til innbyggere", ["epost", "e-post", "e post", "E\u2011post", "løsning epost"]),
        ("Varsel på epost til foresatte", ["e-post", "epost", "varsel e-post"]),
        ("Innlogging med ID-porten i appen", ["idporten", "id-porten", "ID porten"]),
        ("Møte (felles)kontor,eller hjemme", ["kontor", "felleskontor", "hjemme", "felles"]),
        ("Kjøp av 1\u00A0250 nettbrett", ["1250", "1 250", "250 nettbrett"]),
    ];

    /// <summary>Says nothing that any of the texts says.</summary>
    public static readonly IdeaContent Plain = new()
    {
        Summary = "Oppsummert.",
        Problem = "Dette virker ikke som det skal hos oss, og det har det aldri gjort heller.",
        Affected = "Mange.",
        ExpectedBenefit = "Bedre.",
        Channel = IdeaChannel.SingleMember,
        Area = ServiceArea.Childhood,
    };

    public static Func<string, Task<IEnumerable<string>>> Asking(Func<string, Task<IEnumerable<string>>> list) => list;

    /// <summary>Makes one thing of each text, and asks each list for it in every way. What says nothing of it is not found, and signs alone find nothing.</summary>
    public static async Task EveryTextAsync(Func<string, Task<string>> make, params Func<string, Task<IEnumerable<string>>>[] lists)
    {
        var made = new List<string>();
        foreach (var (text, _) in Texts)
        {
            made.Add(await make(text));
        }

        List<string> wrong = [];
        foreach (var (list, n) in lists.Select((l, n) => (l, n)))
        {
            foreach (var ((text, questions), id) in Texts.Zip(made))
            {
                foreach (var asked in questions)
                {
                    var found = (await list(asked)).ToHashSet();
                    if (!found.Contains(id))
                    {
                        wrong.Add($"list {n}: «{asked}» misses «{text}»");
                    }

                    if (found.Intersect(made).Count() > 3)
                    {
                        wrong.Add($"list {n}: «{asked}» finds {string.Join(", ", found.Intersect(made))}");
                    }
                }
            }

            foreach (var signs in new[] { "§", " – ", "🙂 !?" })
            {
                if ((await list(signs)).Any())
                {
                    wrong.Add($"list {n}: «{signs}» finds something");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }
}
