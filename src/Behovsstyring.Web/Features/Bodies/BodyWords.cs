using System.Globalization;
using Behovsstyring.Application.Bodies;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Voting;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Bodies;

/// <summary>What is said of a body in plain words: the rules of its mandate as sentences.</summary>
internal static class BodyWords
{
    /// <summary>The term that explains this kind of body, where the glossary has one.</summary>
    public static Term? Explained(BodyKind kind) => kind switch
    {
        BodyKind.KommitCouncil => Term.KommItCouncil,
        BodyKind.DigitalisationCommittee => Term.DigitalisationCommittee,
        BodyKind.SteeringGroup => Term.SteeringGroup,
        BodyKind.UserCouncil => Term.UserCouncil,
        _ => null,
    };

    /// <summary>How the body decides, a sentence for each rule of its mandate.</summary>
    public static IEnumerable<string> Rules(MandateTerms terms)
    {
        yield return terms.DecisionForm switch
        {
            DecisionForm.VoteOnly => BodyTexts.FormVoteOnly,
            DecisionForm.VoteOrConsensus => BodyTexts.FormVoteOrConsensus,
            DecisionForm.ConsensusOnly => BodyTexts.FormConsensusOnly,
        };
        var rules = terms.Voting;
        yield return Text(BodyTexts.QuorumRule, Share(rules.QuorumShare), Base(rules.QuorumBase), Measure(rules.QuorumMeasure));
        if (terms.DecisionForm == DecisionForm.ConsensusOnly)
        {
            yield break;
        }

        yield return Text(
            rules.Threshold.MoreThan ? BodyTexts.MajorityMoreThan : BodyTexts.MajorityAtLeast, Share(rules.Threshold.Share), Base(rules.MajorityBase));
        if (rules.Threshold.IsSimpleMajority)
        {
            yield return rules.ChairBreaksTies && rules.EqualVotesAreATie ? BodyTexts.TieChair : BodyTexts.TieStands;
        }

        yield return rules.AbstentionAllowed ? BodyTexts.MayAbstain : BodyTexts.MustVote;
        yield return BodyTexts.OpenVotes;
    }

    public static string? Size(MandateTerms terms) => (terms.MinSeats, terms.MaxSeats) switch
    {
        ({ } least, { } most) when least == most => Number(least),
        ({ } least, { } most) => Text(BodyTexts.SizeBetween, least, most),
        ({ } least, null) => Text(BodyTexts.SizeAtLeast, least),
        (null, { } most) => Text(BodyTexts.SizeAtMost, most),
        _ => null,
    };

    public static string Function(SeatRow seat) => (seat.Function, seat.DeputyOrder, seat.DeputyFor) switch
    {
        (SeatFunction.Deputy, { } order, { } member) => Text(BodyTexts.DeputyForOne, order, member),
        (SeatFunction.Deputy, { } order, null) => Text(BodyTexts.DeputyForAll, order),
        _ => EnumText.Of(seat.Function),
    };

    public static string Period(SeatRow seat) => seat.To is { } to
        ? Text(BodyTexts.PeriodFromTo, Dates.Day(seat.From), Dates.Day(to))
        : Text(BodyTexts.PeriodFrom, Dates.Day(seat.From));

    public static string Text(string format, params object[] args) => string.Format(CultureInfo.CurrentCulture, format, args);

    /// <summary>For a list, where each line is on its own.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.CurrentCulture) + text[1..];

    public static string Much(Majority much) => Text(much.MoreThan ? BodyWorkTexts.MoreThan : BodyWorkTexts.AtLeast, Share(much.Share));

    public static string Share(Fraction share) =>
        share == Fraction.Half ? BodyTexts.ShareHalf
        : share == Fraction.TwoThirds ? BodyTexts.ShareTwoThirds
        : share.Numerator == share.Denominator ? BodyTexts.ShareWhole
        : Text(BodyTexts.ShareOther, share.Numerator, share.Denominator);

    private static string Number(int number) => number.ToString(CultureInfo.CurrentCulture);

    private static string Base(QuorumBase of) => of switch
    {
        QuorumBase.Seats => BodyTexts.BaseSeats,
        QuorumBase.Members => BodyTexts.BaseMembers,
        QuorumBase.Entitled => BodyTexts.BaseEntitled,
    };

    private static string Measure(QuorumMeasure measure) => measure switch
    {
        QuorumMeasure.PresentAndVoting => BodyTexts.MeasurePresentAndVoting,
        QuorumMeasure.PresentAndTakingPart => BodyTexts.MeasurePresentAndTakingPart,
        QuorumMeasure.Present => BodyTexts.MeasurePresent,
    };

    private static string Base(MajorityBase of) => of switch
    {
        MajorityBase.VotesCast => BodyTexts.OfVotesCast,
        MajorityBase.Present => BodyTexts.OfPresent,
        MajorityBase.Entitled => BodyTexts.OfEntitled,
        MajorityBase.Members => BodyTexts.OfMembers,
        MajorityBase.Seats => BodyTexts.OfSeats,
    };
}
