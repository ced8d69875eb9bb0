using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.People;
using FluentValidation;

namespace Behovsstyring.Application.Governance;

/// <summary>
/// The draft takes effect as a new version, on the recorded recommendation of KommIT-rådet and decision of the adopting organ. Reviews that
/// run keep the version they began under; those opened from now on follow the new one.
/// </summary>
/// <param name="Version">The version of the draft that was looked at: nothing takes effect unread.</param>
[Requires(Permission.Administer)]
public sealed record AdoptModel(GovernanceModelId Id, uint Version, GovernanceBasis Basis) : ICommand<int>;

internal sealed class AdoptModelValidator : AbstractValidator<AdoptModel>
{
    public AdoptModelValidator()
    {
        RuleFor(c => c.Basis.RecommendationReference).OptionalText(GovernanceModelRules.ReferenceMaxLength);
        RuleFor(c => c.Basis.AdoptionReference).OptionalText(GovernanceModelRules.ReferenceMaxLength);
        RuleFor(c => c.Basis.ArticlesChange).OptionalText(GovernanceModelRules.ReferenceMaxLength);
        RuleFor(c => c.Basis.DepartureReason).OptionalText(GovernanceModelRules.ReasonMaxLength);
    }
}

internal sealed class AdoptModelHandler : IHandler<AdoptModel, int>
{
    public async Task<int> Handle(AdoptModel request, UseCaseContext context, CancellationToken ct)
    {
        var inForce = await context.InForceInTurn(ct);
        var draft = await context.DraftForChange(request.Id, request.Version, ct);
        var basis = Tidy(request.Basis);
        draft.TakeEffect(inForce, basis, GateDesk.Acting(context.Actor), context.Now);
        Log(context, draft);
        return draft.Number!.Value;
    }

    private static GovernanceBasis Tidy(GovernanceBasis basis) => basis with
    {
        RecommendationReference = PlainText.CleanLine(basis.RecommendationReference),
        AdoptionReference = PlainText.CleanLine(basis.AdoptionReference),
        DepartureReason = PlainText.Clean(basis.DepartureReason),
        ArticlesChange = PlainText.CleanLine(basis.ArticlesChange) is { Length: > 0 } articles ? articles : null,
    };

    /// <summary>The whole of what was adopted is recognised by its digest; references and reasons may name people and can be erased.</summary>
    private static void Log(UseCaseContext context, GovernanceModel adopted)
    {
        var basis = adopted.Basis!;
        var words = new[] { basis.RecommendationReference, basis.AdoptionReference, basis.ArticlesChange, basis.DepartureReason };
        var subject = new LogSubject
        {
            Version = adopted.Number,
            Entity = basis.AdoptedBy,
            Organ = basis.AdoptedByOrgan,
            Followed = basis.RecommendedInFavour ? Followed.Followed : Followed.NotFollowed,
            Digest = HashedJson.Digest(adopted.Content),
        };
        context.Log(LogEntry.By(
            context.Actor, Role.Administrator, LogEntryType.Governance, subject, string.Join('\n', words.Where(w => !string.IsNullOrEmpty(w)))));
    }
}
