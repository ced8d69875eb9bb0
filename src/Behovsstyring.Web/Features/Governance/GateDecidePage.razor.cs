using System.Text.Json;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Forms;
using Behovsstyring.Application.Governance;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared.Errors;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Features.Governance;

/// <summary>
/// Where the owner of the phase decides. The recommendations are shown above. An outcome that must wait says for what. A departure is shown
/// before it is made, with the reason it requires. A decision cannot be taken back, so it is read once more before it is sent.
/// </summary>
public partial class GateDecidePage
{
    private GateReviewForWork? _work;
    private IReadOnlyList<Error> _refused = [];
    private bool _tried;
    private bool _confirming;
    private bool _restored;
    private bool _news;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private NavigationManager Address { get; set; } = default!;

    [Inject]
    private ISnackbar Messages { get; set; } = default!;

    private DecisionDraft Draft { get; set; } = default!;

    private string Key => $"gate.decision:{Id:N}";

    private DateOnly Today => OsloTime.Today(Clock);

    private bool NeedsReason => Draft.Outcome is { } outcome && (GateDecisionRules.NeedsReason(outcome) || Departures(outcome).Count > 0);

    private string ReasonHelp => Draft.Outcome is { } outcome && Departures(outcome).Count > 0 ? GateWorkTexts.ReasonDeparture : GateWorkTexts.ReasonHelp;

    private string OrganHelp => GovernanceWords.Text(
        GateWorkTexts.OrganHelp, GovernanceWords.Capital(GovernanceWords.Organ(_work!.Review.Decider, _work.Review.NeededOrgan)));

    /// <summary>What is wrong as far as the form can tell; the rules themselves are asked when it is sent.</summary>
    private IEnumerable<Error> Wrong
    {
        get
        {
            if (NeedsReason && string.IsNullOrWhiteSpace(Draft.Reason))
            {
                yield return Departures(Draft.Outcome!.Value).Count > 0 ? GateErrors.DepartureLacksReason : GateErrors.ReasonMissing;
            }

            if (Draft.Reason.Length > GateRules.ReasonMaxLength)
            {
                yield return GateErrors.TooLong("Reason", GateRules.ReasonMaxLength);
            }

            if (Draft.Outcome == GateOutcome.GoOnWithConditions && Draft.Conditions.Count == 0)
            {
                yield return GateErrors.ConditionsMissing;
            }
        }
    }

    private bool ConditionsAreWhole => Draft.Outcome != GateOutcome.GoOnWithConditions || Draft.Conditions.All(c => ConditionDraftsPart.IsWhole(c, Today));

    /// <summary>What no field has said.</summary>
    private string? General => _refused.Where(e => e.Field is not ("Reason" or "Organ" or "Conditions")).ToList() is { Count: > 0 } rest ? ErrorText.For(rest) : null;

    protected override async Task OnInitializedAsync()
    {
        await LoadAsync();
        Draft = new DecisionDraft(null, _work!.Review.NeededOrgan, "", [], []);
        if ((await Run(new GetFormDraft(Key))).OrThrow() is { } kept && JsonSerializer.Deserialize<DecisionDraft>(kept.Json) is { } draft)
        {
            (Draft, _restored, KeptAt) = (draft with { Organ = Max(draft.Organ, _work.Review.NeededOrgan) }, true, kept.SavedAt);
        }
    }

    protected override Task<Result<Done>> KeepAsync() => RunOrSay(new SaveFormDraft(Key, JsonSerializer.Serialize(Draft)));

    private async Task LoadAsync()
    {
        _work = (await Run(new GetGateReviewForWork(new GateReviewId(Id)))).OrThrow();
        if (_work.Outcomes is null)
        {
            throw new PageDeniedException();
        }
    }

    private void Write(DecisionDraft draft)
    {
        (Draft, _refused) = (draft, []);
        Changed();
    }

    private void Lacks(string code, bool lacks) =>
        Write(Draft with { Missing = lacks ? [.. Draft.Missing, code] : [.. Draft.Missing.Where(c => c != code)] });

    private IReadOnlyList<Departure> Departures(GateOutcome outcome) => _work!.Outcomes!.Single(o => o.Outcome == outcome).DepartsFrom;

    private string? At(string field) => ErrorText.At(_refused, field) ?? (_tried ? ErrorText.At(Wrong, field) : null);

    private void Review()
    {
        _tried = true;
        _confirming = Draft.Outcome is not null && !Wrong.Any() && ConditionsAreWhole;
    }

    private Task SendAsync() => WhileBusyAsync(async () =>
    {
        if (Draft.Outcome is not { } outcome)
        {
            return;
        }

        var result = await Run(new DecideGate(new GateReviewId(Id), Draft.AsVerdict(outcome), _work!.Version));
        if (result.IsOk)
        {
            await LeaveAsync(result.Value);
            return;
        }

        _refused = result.Errors;
        if (result.Has(CommonErrors.ChangedMeanwhile))
        {
            // A recommendation may have arrived: it is read before anything is decided, and nothing that is written is lost.
            await LoadAsync();
            (_news, _confirming, _refused) = (true, false, []);
        }
        else
        {
            _confirming = _refused.All(e => e.Field is null);
        }
    });

    private async Task LeaveAsync(GateDecisionMade made)
    {
        Close();
        await Run(new DiscardFormDraft(Key));
        Messages.Add(made.LedTo is { } number ? GovernanceWords.Text(GateWorkTexts.DecidedLedTo, number) : GateWorkTexts.Decided, Severity.Success);
        Address.NavigateTo(Urls.Work.GateReview(Id));
    }

    private static DecidingOrgan Max(DecidingOrgan a, DecidingOrgan b) => a > b ? a : b;
}
