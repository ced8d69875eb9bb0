using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

/// <summary>A case officer at KS takes a received need and begins the total assessment.</summary>
[Requires(Permission.AssessIdea)]
public sealed record TakeIdeaIntoAssessment(CaseId Id) : ICommand<Done>;

/// <summary>KS hands the need over to an actor who can meet it better, with a reason.</summary>
[Requires(Permission.AssessIdea)]
public sealed record RouteIdeaElsewhere(CaseId Id, string Recipient, string Reason) : ICommand<Done>, IChecked
{
    public const int RecipientMaxLength = 200;

    public IReadOnlyList<Error> Check() => new TextCheck()
        .Required(Recipient, RecipientMaxLength, nameof(Recipient))
        .Required(Reason, IdeaRules.ReasonMaxLength, nameof(Reason))
        .Errors;
}

/// <summary>KS lets a need rest, with a reason.</summary>
[Requires(Permission.AssessIdea)]
public sealed record PauseIdea(CaseId Id, string Reason) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck().Required(Reason, IdeaRules.ReasonMaxLength, nameof(Reason)).Errors;
}

[Requires(Permission.AssessIdea)]
public sealed record ResumeIdea(CaseId Id) : ICommand<Done>;

internal sealed class AssessIdeaHandlers :
    IHandler<TakeIdeaIntoAssessment, Done>, IHandler<RouteIdeaElsewhere, Done>, IHandler<PauseIdea, Done>, IHandler<ResumeIdea, Done>
{
    public async Task<Done> Handle(TakeIdeaIntoAssessment request, UseCaseContext context, CancellationToken ct)
    {
        (await Find(context, request.Id, ct)).TakeIntoAssessment(context.Actor.RequirePerson(), context.Now);
        return default;
    }

    public async Task<Done> Handle(RouteIdeaElsewhere request, UseCaseContext context, CancellationToken ct)
    {
        (await Find(context, request.Id, ct)).RouteElsewhere(PlainText.CleanLine(request.Recipient), PlainText.Clean(request.Reason), context.Now);
        return default;
    }

    public async Task<Done> Handle(PauseIdea request, UseCaseContext context, CancellationToken ct)
    {
        (await Find(context, request.Id, ct)).Pause(PlainText.Clean(request.Reason), context.Now);
        return default;
    }

    public async Task<Done> Handle(ResumeIdea request, UseCaseContext context, CancellationToken ct)
    {
        (await Find(context, request.Id, ct)).Resume(context.Now);
        return default;
    }

    private static async Task<Idea> Find(UseCaseContext context, CaseId id, CancellationToken ct) =>
        await context.Db.Ideas.VisibleTo(context.Actor).SingleOrDefaultAsync(i => i.Id == id, ct)
        ?? throw new DomainException(CommonErrors.NotFound);
}
