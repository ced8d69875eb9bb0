using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.People;
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

/// <summary>What the one it was handed over to answered, so that whoever needed it sees how it ended.</summary>
[Requires(Permission.AssessIdea)]
public sealed record RecordIdeaAnswer(CaseId Id, string Answer) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck().Required(Answer, IdeaRules.ReasonMaxLength, nameof(Answer)).Errors;
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
    IHandler<TakeIdeaIntoAssessment, Done>, IHandler<RouteIdeaElsewhere, Done>, IHandler<RecordIdeaAnswer, Done>, IHandler<PauseIdea, Done>, IHandler<ResumeIdea, Done>
{
    public async Task<Done> Handle(TakeIdeaIntoAssessment request, UseCaseContext context, CancellationToken ct)
    {
        (await Find(context, request.Id, ct)).TakeIntoAssessment(context.Actor.RequirePerson(), context.Now);
        return default;
    }

    public async Task<Done> Handle(RouteIdeaElsewhere request, UseCaseContext context, CancellationToken ct)
    {
        var idea = await Find(context, request.Id, ct);
        idea.RouteElsewhere(PlainText.CleanLine(request.Recipient), PlainText.Clean(request.Reason), context.Now);
        Log(context, idea, NeedSettled.RoutedElsewhere, $"{idea.RoutedTo}\n{idea.Reason}");
        return default;
    }

    public async Task<Done> Handle(RecordIdeaAnswer request, UseCaseContext context, CancellationToken ct)
    {
        (await Find(context, request.Id, ct)).RecordAnswer(PlainText.Clean(request.Answer), context.Now);
        return default;
    }

    public async Task<Done> Handle(PauseIdea request, UseCaseContext context, CancellationToken ct)
    {
        var idea = await Find(context, request.Id, ct);
        idea.Pause(PlainText.Clean(request.Reason), context.Now);
        Log(context, idea, NeedSettled.Paused, idea.Reason!);
        return default;
    }

    public async Task<Done> Handle(ResumeIdea request, UseCaseContext context, CancellationToken ct)
    {
        var idea = await Find(context, request.Id, ct);
        idea.Resume(context.Now);
        Log(context, idea, NeedSettled.Resumed, "");
        return default;
    }

    /// <summary>What becomes of a need is decided here too, and not only at the gates: it is in the log for good.</summary>
    private static void Log(UseCaseContext context, Idea idea, NeedSettled settled, string words) =>
        context.Log(LogEntry.By(
            context.Actor, Role.CaseOfficer, LogEntryType.Decision, new LogSubject { Need = settled, Entity = Party.KsAdministration }, words).About(idea.Case));

    private static async Task<Idea> Find(UseCaseContext context, CaseId id, CancellationToken ct) =>
        await context.Db.Ideas.VisibleTo(context.Actor).SingleOrDefaultAsync(i => i.Id == id, ct)
        ?? throw new DomainException(CommonErrors.NotFound);
}
