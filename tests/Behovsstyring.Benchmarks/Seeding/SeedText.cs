namespace Behovsstyring.Benchmarks.Seeding;

/// <summary>
/// Text shaped like what municipalities write: a few words that are everywhere, many that are rare, and compounds in between,
/// so that searches have many hits, few, or none, as in life.
/// </summary>
internal sealed class SeedText(Random random)
{
    private static readonly string[] Heads =
    [
        "barnehage", "skole", "helse", "omsorgs", "byggesaks", "plan", "kart", "arkiv", "vann", "avløps", "vei", "park", "kultur", "idretts",
        "bibliotek", "nav", "barnevern", "tannhelse", "fastlege", "hjemmetjeneste", "sykehjems", "renovasjons", "brann", "beredskaps", "miljø",
        "klima", "landbruks", "skogs", "havne", "ferge", "buss", "skoleskyss", "elev", "lærling", "lærer", "personal", "lønns", "innkjøps",
        "faktura", "budsjett", "regnskaps", "eiendoms", "skatte", "valg", "møte", "innsyns", "innbygger", "frivillig", "tilskudds", "utbyggings",
    ];

    private static readonly string[] Tails =
    [
        "søknad", "oversikt", "varsel", "register", "portal", "melding", "plan", "avtale", "rapport", "kontroll", "kalender", "dialog", "kø",
        "plass", "tilsyn", "vedtak", "journal", "kartlegging", "måling", "statistikk", "skjema", "logg", "arkiv", "signering", "betaling",
        "bestilling", "oppfølging", "vurdering", "henvisning", "deling",
    ];

    private static readonly string[] Common =
    [
        "kommunen", "innbyggere", "ansatte", "bruker", "mange", "systemer", "felles", "løsning", "tid", "deler", "informasjon", "manuelt",
        "hver", "uke", "må", "kan", "ikke", "få", "når", "etter", "mellom", "tjenester", "samme", "data", "finnes", "flere",
    ];

    private static readonly string[] Compounds = [.. from head in Heads from tail in Tails select head + tail];

    private readonly string[] _compounds = Shuffled(new Random(SeedGround.Seed));

    public string Title() => $"Felles {Compound()} og {Compound()}";

    public string Sentence() => $"{Capital(Compound())} {Words(9)} {Compound()} {Words(3)}.";

    public string Text(int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence()));

    /// <summary>What somebody writing a need like these would have typed so far.</summary>
    public string Typed() => $"{Title()}. {Sentence()}";

    /// <summary>The draw is bent, so that the first words come hundreds of times as often as the last.</summary>
    private string Compound()
    {
        var draw = random.NextDouble();
        return _compounds[(int)(draw * draw * draw * _compounds.Length)];
    }

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Common[random.Next(Common.Length)]));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string[] Shuffled(Random order)
    {
        var words = Compounds.ToArray();
        order.Shuffle(words);
        return words;
    }
}
