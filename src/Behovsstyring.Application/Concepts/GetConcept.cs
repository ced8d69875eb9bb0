using Behovsstyring.Application.Access;
using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Governance;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Concepts;

/// <summary>One concept as everyone may read it: the needs it came from, the alternatives, the choice, and its travel.</summary>
[Requires(Permission.ReadOpen)]
public sealed record GetConcept(string Number) : IQuery<ConceptDetails>;

public sealed record ConceptDetails
{
    public required CaseId Id { get; init; }

    /// <summary>Goes back with an edit.</summary>
    public required uint Version { get; init; }

    public required string Number { get; init; }

    public required ConceptContent Content { get; init; }

    public required CaseState State { get; init; }

    public required string Owner { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public ActorChoice? Choice { get; init; }

    public string? Reason { get; init; }

    public string? ExternalAnswer { get; init; }

    /// <summary>The steering group's slug and name, where one is set up.</summary>
    public string? SteeringGroupSlug { get; init; }

    public LocalText? SteeringGroup { get; init; }

    public string? ActingNeedOwner { get; init; }

    public IReadOnlyList<AlternativeRow> Alternatives { get; init; } = [];

    public IReadOnlyList<ThreadCase> Thread { get; init; } = [];

    public IReadOnlyList<DocumentRow> Documents { get; init; } = [];

    public IReadOnlyList<TrailRow> Trail { get; init; } = [];
}

public sealed record AlternativeRow(Guid Id, AlternativeContent Content, bool IsPreferred);

/// <summary>What the one who asks may do with the concept now, or why not. None: it is not theirs to do.</summary>
[Requires(Permission.Work)]
public sealed record GetConceptForWork(string Number) : IQuery<ConceptForWork>;

public sealed record ConceptForWork(ConceptDetails Concept, bool IsFollowing, IReadOnlyList<Error>? ToEdit, bool MayResume, bool MayRecordAnswer)
{
    public IReadOnlyList<Error>? ToAddAlternative { get; init; }

    /// <summary>Propose who is to own the solution, and by which alternative.</summary>
    public IReadOnlyList<Error>? ToChoose { get; init; }

    public IReadOnlyList<Error>? ToSetUpSteeringGroup { get; init; }

    /// <summary>The steering group and what it lacks; none where none is set up.</summary>
    public SteeringGroupForWork? SteeringGroup { get; init; }

    /// <summary>Who sits in the group is mine to change.</summary>
    public bool MaySeat { get; init; }

    public required CaseGatesForWork Gates { get; init; }

    public required DocumentsForWork Documents { get; init; }
}

internal sealed class GetConceptHandlers : IHandler<GetConcept, ConceptDetails>, IHandler<GetConceptForWork, ConceptForWork>
{
    public Task<ConceptDetails> Handle(GetConcept request, UseCaseContext context, CancellationToken ct) => Read(context, request.Number, ct);

    public async Task<ConceptForWork> Handle(GetConceptForWork request, UseCaseContext context, CancellationToken ct)
    {
        var concept = await Read(context, request.Number, ct);
        var me = context.Actor.RequirePerson();
        var follows = await context.Db.CaseFollowers.AnyAsync(f => f.CaseId == concept.Id && f.PersonId == me, ct);
        var mine = context.Actor.Has(Permission.ManageConcept) && !concept.State.IsOver();
        return new ConceptForWork(
            concept,
            follows,
            mine ? ConceptRules.ObstaclesToEditing(concept.State) : null,
            mine && concept.State == CaseState.Paused,
            mine && concept.State == CaseState.RoutedElsewhere)
        {
            ToAddAlternative = mine ? ConceptRules.ObstaclesToAddingAlternative(concept.State, concept.Alternatives.Count) : null,
            ToChoose = mine ? ConceptRules.ObstaclesToProposing(concept.State, concept.Alternatives.Select(a => a.Content)) : null,
            ToSetUpSteeringGroup = mine ? ConceptRules.ObstaclesToSettingUpSteeringGroup(concept.State, concept.SteeringGroupSlug is not null) : null,
            SteeringGroup = await SteeringGroupReading.Read(context, concept.SteeringGroupSlug, Phase.Concept, ct),
            MaySeat = context.Actor.Has(Permission.ManageBodies),
            Documents = DocumentAccess.ForWork(context.Actor, CaseKind.Concept, concept.State, concept.Documents),
            Gates = await CaseGatesReading.ForWork(context, concept.Id, CaseKind.Concept, Phase.Concept, concept.State, ct),
        };
    }

    private static async Task<ConceptDetails> Read(UseCaseContext context, string number, CancellationToken ct)
    {
        var db = context.Db;
        number = number.ToUpperInvariant();
        var concept = await db.Concepts
            .Where(c => c.Case.Number == number && db.Cases.VisibleTo(context.Actor).Any(v => v.Id == c.Id))
            .SingleOrDefaultAsync(ct) ?? throw new DomainException(CommonErrors.NotFound);
        var names = await (
            from owner in db.Organisations
            where owner.Id == concept.Case.OwnerId
            select new
            {
                Owner = owner.Name,
                ActingNeedOwner = db.Organisations.Where(o => o.Id == concept.ActingNeedOwnerId).Select(o => o.Name).FirstOrDefault(),
                Group = db.Bodies.Where(b => b.Id == concept.SteeringGroupId).Select(b => new { b.Slug, b.Name, b.NameNn, b.NameEn }).FirstOrDefault(),
            }).SingleAsync(ct);
        var thread = await CaseThread.Read(context, concept.Id, ct);
        return new ConceptDetails
        {
            Id = concept.Id,
            Version = concept.Version,
            Number = concept.Case.Number!,
            Content = concept.Content,
            State = concept.Case.State,
            Owner = names.Owner,
            SubmittedAt = concept.Case.SubmittedAt!.Value,
            UpdatedAt = concept.Case.UpdatedAt,
            Choice = concept.Choice,
            Reason = concept.Reason,
            ExternalAnswer = concept.ExternalAnswer,
            ActingNeedOwner = names.ActingNeedOwner,
            SteeringGroupSlug = names.Group?.Slug,
            SteeringGroup = names.Group is { } g ? new LocalText(g.Name, g.NameNn ?? g.Name, g.NameEn ?? g.Name) : null,
            Alternatives = [.. concept.Alternatives.OrderBy(a => a.Order).Select(a => new AlternativeRow(a.Id, a.Content, a.Id == concept.Choice?.PreferredAlternative))],
            Thread = thread,
            Documents = await DocumentReading.Read(context, concept.Id, ct),
            Trail = await TrailReading.Read(context, concept.Id, thread, ct),
        };
    }
}
