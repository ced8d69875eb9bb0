using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Concepts;

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

    /// <summary>Who leads it; none when concepts are not the reader's to work with.</summary>
    public CaseLeadForWork? Lead { get; init; }

    public required CaseGatesForWork Gates { get; init; }

    public required DocumentsForWork Documents { get; init; }
}

internal sealed class GetConceptForWorkHandler : IHandler<GetConceptForWork, ConceptForWork>
{
    public async Task<ConceptForWork> Handle(GetConceptForWork request, UseCaseContext context, CancellationToken ct)
    {
        var concept = await ConceptReading.Read(context, request.Number, ct);
        var me = context.Actor.RequirePerson();
        var follows = await context.Db.CaseFollowers.AnyAsync(f => f.CaseId == concept.Id && f.PersonId == me, ct);
        var lead = await CaseLeads.ForWorkAsync(context, concept.Id, CaseKind.Concept, ct);
        var works = lead is { Works: true };
        var mine = works && !concept.State.IsOver();
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
            Lead = lead,
            MaySeat = context.Actor.Has(Permission.ManageBodies),
            Documents = DocumentAccess.ForWork(context.Actor, CaseKind.Concept, concept.State, concept.Documents, works),
            Gates = await CaseGatesReading.ForWork(context, concept.Id, CaseKind.Concept, Phase.Concept, concept.State, works, ct),
        };
    }
}
