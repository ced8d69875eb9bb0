using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using FluentValidation;

namespace Behovsstyring.Application.Ideas;

/// <summary>KS hands the need over to an actor who can meet it better, with a reason.</summary>
[Requires(Permission.AssessIdea)]
public sealed record RouteIdeaElsewhere(CaseId Id, string Recipient, string Reason) : ICommand<Done>
{
    public const int RecipientMaxLength = 200;
}

internal sealed class RouteIdeaElsewhereValidator : AbstractValidator<RouteIdeaElsewhere>
{
    public RouteIdeaElsewhereValidator()
    {
        RuleFor(c => c.Recipient).RequiredText(RouteIdeaElsewhere.RecipientMaxLength);
        RuleFor(c => c.Reason).RequiredText(IdeaRules.ReasonMaxLength);
    }
}

internal sealed class RouteIdeaElsewhereHandler : IHandler<RouteIdeaElsewhere, Done>
{
    public async Task<Done> Handle(RouteIdeaElsewhere request, UseCaseContext context, CancellationToken ct)
    {
        var idea = await IdeaAssessment.FindOwn(context, request.Id, ct);
        idea.RouteElsewhere(PlainText.CleanLine(request.Recipient), PlainText.Clean(request.Reason), context.Now);
        IdeaAssessment.Log(context, idea, NeedSettled.RoutedElsewhere, $"{idea.RoutedTo}\n{idea.Reason}");
        return default;
    }
}
