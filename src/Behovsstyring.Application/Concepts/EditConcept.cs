using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Concepts;

/// <summary>KS works on what the concept says. Carries the version its form was filled in from.</summary>
[Requires(Permission.ManageConcept)]
public sealed record EditConcept(CaseId Id, uint Version, ConceptContent Content) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => ConceptRules.WrongIn(Content);
}

/// <summary>Adds an alternative, or rewrites the one that has this id.</summary>
/// <param name="Version">The version an existing alternative was read from; none when it is added.</param>
[Requires(Permission.ManageConcept)]
public sealed record SaveAlternative(CaseId Id, Guid Alternative, AlternativeContent Content, uint? Version = null) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => ConceptRules.WrongIn(Content);
}

[Requires(Permission.ManageConcept)]
public sealed record RemoveAlternative(CaseId Id, Guid Alternative) : ICommand<Done>;

/// <summary>Proposes who is to own the solution, and by which alternative.</summary>
[Requires(Permission.ManageConcept)]
public sealed record ChooseSolutionActor(CaseId Id, SolutionActor Actor, string Name, string Reason, Guid PreferredAlternative) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck()
        .That(Enum.IsDefined(Actor), Error.Required(nameof(Actor)))
        .Optional(Name, ConceptRules.ActorNameMaxLength, nameof(Name))
        .Required(Reason, ConceptRules.ReasonMaxLength, nameof(Reason))
        .Errors;
}

[Requires(Permission.ManageConcept)]
public sealed record ResumeConcept(CaseId Id) : ICommand<Done>;

/// <summary>What the actor outside answered; ends the following of a concept that went elsewhere.</summary>
[Requires(Permission.ManageConcept)]
public sealed record RecordExternalAnswer(CaseId Id, string Answer) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck().Required(Answer, ConceptRules.TextMaxLength, nameof(Answer)).Errors;
}

internal sealed class EditConceptHandlers :
    IHandler<EditConcept, Done>, IHandler<SaveAlternative, Done>, IHandler<RemoveAlternative, Done>,
    IHandler<ChooseSolutionActor, Done>, IHandler<ResumeConcept, Done>, IHandler<RecordExternalAnswer, Done>
{
    public async Task<Done> Handle(EditConcept request, UseCaseContext context, CancellationToken ct)
    {
        var concept = await Find(context, request.Id, ct);
        context.Db.ExpectVersion(concept, request.Version);
        concept.Edit(request.Content, context.Now);
        return default;
    }

    public async Task<Done> Handle(SaveAlternative request, UseCaseContext context, CancellationToken ct)
    {
        var concept = await Find(context, request.Id, ct);
        if (concept.Alternatives.Any(a => a.Id == request.Alternative))
        {
            context.Db.ExpectVersion(concept, request.Version ?? concept.Version);
            concept.ReviseAlternative(request.Alternative, request.Content, context.Now);
        }
        else
        {
            concept.AddAlternative(request.Alternative, request.Content, context.Now);
        }

        return default;
    }

    public async Task<Done> Handle(RemoveAlternative request, UseCaseContext context, CancellationToken ct)
    {
        (await Find(context, request.Id, ct)).RemoveAlternative(request.Alternative, context.Now);
        return default;
    }

    public async Task<Done> Handle(ChooseSolutionActor request, UseCaseContext context, CancellationToken ct)
    {
        var choice = new ActorChoice(request.Actor, request.Name, request.Reason, request.PreferredAlternative);
        (await Find(context, request.Id, ct)).ChooseActor(choice, context.Now);
        return default;
    }

    public async Task<Done> Handle(ResumeConcept request, UseCaseContext context, CancellationToken ct)
    {
        (await Find(context, request.Id, ct)).Resume(context.Now);
        return default;
    }

    public async Task<Done> Handle(RecordExternalAnswer request, UseCaseContext context, CancellationToken ct)
    {
        (await Find(context, request.Id, ct)).RecordExternalAnswer(request.Answer, context.Now);
        return default;
    }

    private static async Task<Concept> Find(UseCaseContext context, CaseId id, CancellationToken ct) =>
        await context.Db.Concepts.SingleOrDefaultAsync(c => c.Id == id, ct) ?? throw new DomainException(CommonErrors.NotFound);
}
