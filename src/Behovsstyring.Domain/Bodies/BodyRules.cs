using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Voting;

namespace Behovsstyring.Domain.Bodies;

/// <summary>What may be done with a body and its seats, asked before it is done. An empty answer means that it may be done.</summary>
public static class BodyRules
{
    public const int NameMaxLength = 200;
    public const int SlugMaxLength = 80;
    public const int PurposeMaxLength = 20_000;
    public const int BasisMaxLength = 1_000;
    public const int SeatsMax = 500;

    /// <summary>A user council has five to eight members (KS' concept study, ch. 6.7).</summary>
    public const int UserCouncilMin = 5;
    public const int UserCouncilMax = 8;

    public static IReadOnlyList<Error> ObstaclesToNaming(BodyName name, string slug) => new Unmet()
        .If(string.IsNullOrWhiteSpace(name.Nb), BodyErrors.NameMissing)
        .Optional(name.Nb, NameMaxLength, nameof(Body.Name))
        .Optional(name.Nn, NameMaxLength, nameof(Body.NameNn))
        .Optional(name.En, NameMaxLength, nameof(Body.NameEn))
        .If(!PlainText.IsSlug(slug, SlugMaxLength), BodyErrors.SlugNotUsable);

    /// <summary>A steering group belongs to a case; a user council to a service, which is a case too.</summary>
    public static bool BelongsToCase(BodyKind kind) => kind is BodyKind.SteeringGroup or BodyKind.UserCouncil or BodyKind.UserMeeting;

    /// <summary>What only a service has: its users' meeting, and the one council it elects (KS' concept study, ch. 6.7).</summary>
    public static bool BelongsToService(BodyKind kind) => kind is BodyKind.UserCouncil or BodyKind.UserMeeting;

    public static IReadOnlyList<Error> ProblemsIn(MandateTerms terms, BodyKind kind) => new Unmet()
        .And(VotingChecks.ProblemsIn(terms.Voting))
        .If(string.IsNullOrWhiteSpace(terms.Purpose), BodyErrors.PurposeMissing)
        .Optional(terms.Purpose, PurposeMaxLength)
        .Optional(terms.Basis, BasisMaxLength)
        .If(!IsPossible(terms), BodyErrors.SizeNotUsable)
        .If(IsPossible(terms) && SizeIsRequired(kind) && (terms.MinSeats is null or < UserCouncilMin || terms.MaxSeats is null or > UserCouncilMax),
            BodyErrors.UserCouncilSize(UserCouncilMin, UserCouncilMax));

    /// <summary>How few and how many must be said of a user council; of others it may be.</summary>
    public static bool SizeIsRequired(BodyKind kind) => kind == BodyKind.UserCouncil;

    /// <summary>
    /// Everything that prevents giving someone a seat. The term must end on or after the day it begins. A body has one leader at a time, and
    /// a person one vote. Each deputy has a turn of their own. The members are no more than the mandate has seats.
    /// </summary>
    public static IReadOnlyList<Error> ObstaclesToAppointing(Body body, Appointment asked)
    {
        if (asked.To < asked.From)
        {
            return [BodyErrors.TermEndsBeforeItBegins];
        }

        var meanwhile = body.Seats.Where(s => s.Overlaps(asked.From, asked.To)).ToList();
        return new Unmet()
            .If(body.DissolvedAfter < (asked.To ?? DateOnly.MaxValue), BodyErrors.Dissolved)
            .If(asked.Function == SeatFunction.Leader && meanwhile.Any(s => s.Function == SeatFunction.Leader), BodyErrors.HasLeader)
            .If(meanwhile.Any(s => s.PersonId == asked.Person && !SeatRules.MayBeHeldTogether(s.Function, asked.Function)), BodyErrors.AlreadySeated)
            .And(ObstaclesToTurn(meanwhile, asked))
            .And(SeatRules.HasVote(asked.Function) && FirstFullSize(body, meanwhile, asked) is { } size ? [BodyErrors.Full(size)] : []);
    }

    /// <summary>What the body lacks on a day. A gap is shown, and blocks nothing by itself.</summary>
    public static IReadOnlyList<Error> ProblemsIn(Body body, DateOnly day)
    {
        var seats = body.SeatsOn(day);
        var members = seats.Count(s => s.HasVote);
        var fewest = body.MandateOn(day)?.Terms.MinSeats ?? 0;
        return new Unmet()
            .If(seats.All(s => s.Function != SeatFunction.Leader), BodyErrors.LeaderMissing)
            .If(members < fewest, BodyErrors.TooFewMembers(fewest, members));
    }

    private static IEnumerable<Error> ObstaclesToTurn(IEnumerable<Seat> meanwhile, Appointment asked)
    {
        if (asked.Function != SeatFunction.Deputy)
        {
            return asked.DeputyOrder is null && asked.DeputyFor is null ? [] : [BodyErrors.OnlyDeputiesHaveOrder];
        }

        if (asked.DeputyOrder is null or < 1)
        {
            return [BodyErrors.DeputyOrderMissing];
        }

        return meanwhile.Any(s => s.Function == SeatFunction.Deputy && s.DeputyOrder == asked.DeputyOrder && s.DeputyFor == asked.DeputyFor)
            ? [BodyErrors.DeputyOrderTaken]
            : [];
    }

    /// <summary>The mandate's size on the first day of the term when the body would have one member too many; none if there is room all along.</summary>
    private static int? FirstFullSize(Body body, List<Seat> meanwhile, Appointment asked)
    {
        // Numbers change only on a day when a seat or a mandate begins, so these days tell of all the others.
        var days = meanwhile.Select(s => s.From).Concat(body.Mandates.Select(m => m.From)).Append(asked.From)
            .Where(day => asked.From <= day && day <= (asked.To ?? DateOnly.MaxValue)).Distinct().Order();
        foreach (var day in days)
        {
            if (body.MandateOn(day)?.Terms.MaxSeats is { } size && meanwhile.Count(s => s.HasVote && s.Covers(day)) >= size)
            {
                return size;
            }
        }

        return null;
    }

    private static bool IsPossible(MandateTerms terms) =>
        terms.MinSeats is null or >= 1 && terms.MaxSeats is null or >= 1 and <= SeatsMax && !(terms.MinSeats > terms.MaxSeats);
}
