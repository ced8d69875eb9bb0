using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Features.Governance;

/// <summary>
/// The draft takes effect: what it rests on is recorded, and what it changes is read once more on the same page. When somebody has changed
/// the draft meanwhile, it is shown as it is now, and what was written here stays.
/// </summary>
public partial class AdoptMatrixPage
{
    private ModelWork? _work;
    private bool? _inFavour;
    private DateOnly? _recommendedOn;
    private string _recommendation = "";
    private DecidingOrgan? _organ;
    private DateOnly? _adoptedOn;
    private string _adoption = "";
    private string _departure = "";
    private string _articles = "";
    private bool _changed;

    [Inject]
    private NavigationManager Address { get; set; } = default!;

    [Inject]
    private ISnackbar Messages { get; set; } = default!;

    /// <summary>The one that is asked, and higher ones: they may always adopt instead.</summary>
    private IReadOnlyList<(DecidingOrgan, string)> Organs =>
        [.. Enum.GetValues<DecidingOrgan>().Where(o => o >= _work!.Adoption.Organ).Select(o => (o, GovernanceWords.Capital(GovernanceWords.Organ(_work!.Adoption.Adopts, o))))];

    protected override async Task OnInitializedAsync()
    {
        _work = (await Run(new GetModelDraft())).OrThrow();
        _organ = _work.Adoption.Organ;
    }

    private IReadOnlyList<Error> Missing() =>
    [
        .. Unless(_inFavour is not null, nameof(GovernanceBasis.RecommendedInFavour)),
        .. Unless(_recommendedOn is not null, nameof(GovernanceBasis.RecommendedOn)),
        .. Unless(_organ is not null, nameof(GovernanceBasis.AdoptedByOrgan)),
        .. Unless(_adoptedOn is not null, nameof(GovernanceBasis.AdoptedOn)),
    ];

    private static IEnumerable<Error> Unless(bool there, string field) => there ? [] : [Error.Required(field)];

    private Task AdoptAsync()
    {
        Refuse(Missing());
        return Errors.Count > 0 ? Task.CompletedTask : WhileBusyAsync(SendAsync);
    }

    private async Task SendAsync()
    {
        var basis = new GovernanceBasis
        {
            RecommendedBy = _work!.Adoption.Recommends,
            RecommendedInFavour = _inFavour!.Value,
            RecommendedOn = _recommendedOn!.Value,
            RecommendationReference = _recommendation,
            AdoptedBy = _work.Adoption.Adopts,
            AdoptedByOrgan = _organ!.Value,
            AdoptedOn = _adoptedOn!.Value,
            AdoptionReference = _adoption,
            DepartureReason = _inFavour.Value ? "" : _departure,
            ArticlesChange = _work.Draft!.BelowFloor.Count > 0 ? _articles : null,
        };
        var result = await Run(new AdoptModel(_work.Draft.Id, _work.Draft.Version, basis));
        Refuse(result.Errors);
        if (result.IsOk)
        {
            Messages.Add(GovernanceWords.Text(ModelTexts.Adopted, result.Value), Severity.Success);
            Address.NavigateTo(Urls.Work.DecisionMatrix);
        }
        else if (result.Has(CommonErrors.ChangedMeanwhile))
        {
            Refuse();
            _changed = true;
            _work = (await Run(new GetModelDraft())).OrThrow();
        }
    }
}
