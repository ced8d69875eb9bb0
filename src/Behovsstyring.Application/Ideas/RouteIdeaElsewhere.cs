using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;

namespace Behovsstyring.Application.Ideas;

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

internal sealed class RouteIdeaElsewhereHandler : IHandler<RouteIdeaElsewhere, Done>
{
    public async Task<Done> Handle(RouteIdeaElsewhere request, UseCaseContext context, CancellationToken ct)
    {
        var idea = await IdeaAssessment.Find(context, request.Id, ct);
        idea.RouteElsewhere(PlainText.CleanLine(request.Recipient), PlainText.Clean(request.Reason), context.Now);
        IdeaAssessment.Log(context, idea, NeedSettled.RoutedElsewhere, $"{idea.RoutedTo}\n{idea.Reason}");
        return default;
    }
}
