using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

/// <summary>
/// KS gives a need to one of its case officers (<i>saksbehandler</i>), or to none. Answers with the one who had it, so that it can be given back.
/// </summary>
[Requires(Permission.AssessIdea)]
public sealed record AssignCaseOfficer(CaseId Id, PersonId? Person) : ICommand<PersonId?>
{
    /// <summary>Only while this one, or none, still has the need: what somebody else has changed meanwhile is not taken back.</summary>
    public OfficerBefore? OnlyFrom { get; init; }
}

/// <param name="Person">None when the need had no case officer.</param>
public readonly record struct OfficerBefore(PersonId? Person);

internal sealed class AssignCaseOfficerHandler : IHandler<AssignCaseOfficer, PersonId?>
{
    /// <summary>What the one who got the need is notified by.</summary>
    private const string ToYou = "idea.assigned-to-you";

    public async Task<PersonId?> Handle(AssignCaseOfficer request, UseCaseContext context, CancellationToken ct)
    {
        var idea = await IdeaAssessment.Find(context, request.Id, ct);
        var before = idea.Case.LeadId;
        if (request.OnlyFrom is { } expected && expected.Person != before)
        {
            throw new DomainException(CommonErrors.ChangedMeanwhile);
        }

        if (request.Person == before)
        {
            return before;
        }

        if (request.Person is { } person && !await RoleHolders.Of(context.Db, Role.CaseOfficer, context.Today).AnyAsync(p => p.Id == person, ct))
        {
            throw new DomainException(IdeaErrors.NotACaseOfficer);
        }

        idea.AssignCaseOfficer(request.Person, context.Now);
        if (request.Person is { } officer)
        {
            await Notify.One(context, officer, idea.Id, ToYou, ct);
        }

        return before;
    }
}
