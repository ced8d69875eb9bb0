using Behovsstyring.Application.Access;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;

namespace Behovsstyring.Application.Governance;

/// <summary>One gate review as lists and phase paths need it: how far it has come and whose case it is, without its texts.</summary>
internal sealed record GateRow : IGateProgress
{
    public required GateReviewId Id { get; init; }

    public required CaseId CaseId { get; init; }

    public required CaseKind Kind { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    /// <summary>Who has the case by name.</summary>
    public required PersonId? LeadId { get; init; }

    public required Gate Gate { get; init; }

    public required int Attempt { get; init; }

    public required GovernanceModelId ModelId { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required GateReviewState State { get; init; }

    public required CaseRisk Risk { get; init; }

    public required Party? AwaitsAcceptanceOf { get; init; }

    public required Followed? Followed { get; init; }

    public required bool HasOpenConditions { get; init; }

    public required IReadOnlyList<string> Evidence { get; init; }

    public required IReadOnlyList<string> Waivers { get; init; }

    public required IReadOnlyList<Voice> Voices { get; init; }

    public bool IsRunning => State is GateReviewState.Open or GateReviewState.AwaitingAcceptance;

    public IEnumerable<(Party Party, GateOutcome? Outcome)> Said => Voices.Select(v => (v.Party, v.Outcome));

    public bool HasEvidence(string requirement) => Evidence.Contains(requirement);

    public bool HasWaiver(string code) => Waivers.Contains(code);

    public sealed record Voice(Party Party, GateOutcome? Outcome);

    /// <summary>One command, however much there is of each; only of cases that the one who asks may see.</summary>
    public static IQueryable<GateRow> Of(UseCaseContext context, IQueryable<GateReview> reviews) =>
        from r in reviews
        join c in context.Db.Cases.VisibleTo(context.Actor) on r.CaseId equals c.Id
        select new GateRow
        {
            Id = r.Id,
            CaseId = c.Id,
            Kind = c.Kind,
            Number = c.Number!,
            Title = c.Title,
            LeadId = c.LeadId,
            Gate = r.Gate,
            Attempt = r.Attempt,
            ModelId = r.ModelId,
            OpenedAt = r.OpenedAt,
            State = r.State,
            Risk = r.Risk,
            AwaitsAcceptanceOf = r.Decision == null ? null : r.Decision.AwaitsAcceptanceOf,
            Followed = r.Decision == null ? null : r.Decision.Followed,
            HasOpenConditions = r.Conditions.Any(x => x.SettledAt == null),
            Evidence = r.Evidence.Select(e => e.Requirement).ToList(),
            Waivers = r.Waivers.Select(w => w.Of).ToList(),
            Voices = r.Recommendations.Select(x => new Voice(x.Party, x.Outcome)).ToList(),
        };
}
