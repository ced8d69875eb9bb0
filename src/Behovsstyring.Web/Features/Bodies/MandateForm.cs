using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Voting;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Bodies;

/// <summary>How much must be for: more than the share, or at least it.</summary>
public readonly record struct Majority(Fraction Share, bool MoreThan)
{
    public override string ToString() => $"{(MoreThan ? ">" : "=")}{Share}";
}

/// <summary>A mandate as it is written: sizes as text until they are numbers, and the day from which it is to be in force.</summary>
public sealed record MandateForm
{
    internal static readonly WrittenFields<MandateForm> Fields = new(
        new(nameof(Purpose), () => BodyWorkTexts.Purpose, m => m.Purpose, (m, text) => m with { Purpose = text }),
        new(nameof(Basis), () => BodyWorkTexts.Basis, m => m.Basis, (m, text) => m with { Basis = text }),
        new(nameof(MinSeats), () => BodyWorkTexts.MinSeats, m => m.MinSeats, (m, text) => m with { MinSeats = text }),
        new(nameof(MaxSeats), () => BodyWorkTexts.MaxSeats, m => m.MaxSeats, (m, text) => m with { MaxSeats = text }),
        new(nameof(From), () => BodyWorkTexts.MandateFrom, m => WrittenDay.Of(m.From), (m, text) => m with { From = WrittenDay.Read(text) }) { Show = WrittenDay.Show })
    {
        MergeChoices = (origin, theirs, merged) => merged with
        {
            Form = merged.Form == origin.Form ? theirs.Form : merged.Form,
            QuorumShare = merged.QuorumShare == origin.QuorumShare ? theirs.QuorumShare : merged.QuorumShare,
            QuorumBase = merged.QuorumBase == origin.QuorumBase ? theirs.QuorumBase : merged.QuorumBase,
            QuorumMeasure = merged.QuorumMeasure == origin.QuorumMeasure ? theirs.QuorumMeasure : merged.QuorumMeasure,
            Majority = merged.Majority == origin.Majority ? theirs.Majority : merged.Majority,
            MajorityBase = merged.MajorityBase == origin.MajorityBase ? theirs.MajorityBase : merged.MajorityBase,
            MayAbstain = merged.MayAbstain == origin.MayAbstain ? theirs.MayAbstain : merged.MayAbstain,
            ChairBreaksTies = merged.ChairBreaksTies == origin.ChairBreaksTies ? theirs.ChairBreaksTies : merged.ChairBreaksTies,
        },
    };

    public string Purpose { get; init; } = "";

    public string Basis { get; init; } = "";

    public string MinSeats { get; init; } = "";

    public string MaxSeats { get; init; } = "";

    public DateOnly? From { get; init; }

    public DecisionForm? Form { get; init; }

    public Fraction? QuorumShare { get; init; }

    public QuorumBase? QuorumBase { get; init; }

    public QuorumMeasure? QuorumMeasure { get; init; }

    public Majority? Majority { get; init; }

    public MajorityBase? MajorityBase { get; init; }

    public bool MayAbstain { get; init; }

    public bool ChairBreaksTies { get; init; }

    /// <param name="from">None until the day of a new version is chosen.</param>
    internal static MandateForm Of(MandateTerms terms, DateOnly? from = null) => new()
    {
        Purpose = terms.Purpose,
        Basis = terms.Basis,
        MinSeats = WrittenNumber.Of(terms.MinSeats),
        MaxSeats = WrittenNumber.Of(terms.MaxSeats),
        From = from,
        Form = terms.DecisionForm,
        QuorumShare = terms.Voting.QuorumShare,
        QuorumBase = terms.Voting.QuorumBase,
        QuorumMeasure = terms.Voting.QuorumMeasure,
        Majority = new Majority(terms.Voting.Threshold.Share, terms.Voting.Threshold.MoreThan),
        MajorityBase = terms.Voting.MajorityBase,
        MayAbstain = terms.Voting.AbstentionAllowed,
        ChairBreaksTies = terms.Voting.ChairBreaksTies,
    };

    /// <summary>What is written is whole numbers, and every choice is made; asked before anything is made of it.</summary>
    internal IReadOnlyList<Error> ProblemsIn(BodyKind kind)
    {
        List<Error> wrong =
        [
            .. WrittenNumber.ProblemsIn(MinSeats, nameof(MinSeats)),
            .. WrittenNumber.ProblemsIn(MaxSeats, nameof(MaxSeats)),
            .. Missing(From, nameof(From)),
            .. Missing(Form, nameof(Form)),
            .. Missing(QuorumShare, nameof(QuorumShare)),
            .. Missing(QuorumBase, nameof(QuorumBase)),
            .. Missing(QuorumMeasure, nameof(QuorumMeasure)),
            .. Missing(Majority, nameof(Majority)),
            .. Missing(MajorityBase, nameof(MajorityBase)),
        ];
        return wrong.Count > 0 ? wrong : BodyRules.ProblemsIn(AsTerms(), kind);
    }

    /// <summary>How the body is to decide, once every choice is made and they go together; whatever else is still missing.</summary>
    internal MandateTerms? Rules =>
        (Form, QuorumShare, QuorumBase, QuorumMeasure, Majority, MajorityBase) is ({ }, { }, { }, { }, { }, { })
        && AsTerms() is var terms && VotingChecks.ProblemsIn(terms.Voting).Count == 0 ? terms : null;

    internal MandateTerms AsTerms() => new()
    {
        Purpose = Purpose,
        Basis = Basis,
        MinSeats = (int?)Seats(MinSeats),
        MaxSeats = (int?)Seats(MaxSeats),
        DecisionForm = Form!.Value,
        Voting = new VotingRules
        {
            QuorumShare = QuorumShare!.Value,
            QuorumBase = QuorumBase!.Value,
            QuorumMeasure = QuorumMeasure!.Value,
            Threshold = new Threshold(Majority!.Value.Share, Majority.Value.MoreThan),
            MajorityBase = MajorityBase!.Value,
            AbstentionAllowed = MayAbstain,
            ChairBreaksTies = ChairBreaksTies,
        },
    };

    /// <summary>Far too many is too many, however far.</summary>
    private static long? Seats(string written) => WrittenNumber.Read(written) is { } number ? Math.Clamp(number, -1, BodyRules.SeatsMax + 1) : null;

    private static IEnumerable<Error> Missing<T>(T? chosen, string field)
        where T : struct => chosen is null ? [Error.Required(field)] : [];
}
