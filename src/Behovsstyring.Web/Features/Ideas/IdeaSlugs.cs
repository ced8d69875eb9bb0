using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Ideas;

namespace Behovsstyring.Web.Features.Ideas;

/// <summary>What states, fields and orders are called in addresses: Norwegian, the same in every language, and never changed.</summary>
internal static class IdeaSlugs
{
    public static string Of(CaseState state) => state switch
    {
        CaseState.Draft => "utkast",
        CaseState.Received => "mottatt",
        CaseState.InAssessment => "under-vurdering",
        CaseState.Active => "pagar",
        CaseState.AtGate => "til-beslutning",
        CaseState.Paused => "pa-pause",
        CaseState.Stopped => "stoppet",
        CaseState.RoutedElsewhere => "sendt-videre",
        CaseState.Completed => "fullfort",
    };

    public static string Of(ServiceArea area) => area switch
    {
        ServiceArea.Common => "felles",
        ServiceArea.Childhood => "barnehage-og-grunnskole",
        ServiceArea.UpperSecondary => "videregaende",
        ServiceArea.Health => "helse",
        ServiceArea.Dental => "tannhelse",
        ServiceArea.Social => "sosial",
        ServiceArea.PlanningBuilding => "plan-og-bygg",
        ServiceArea.Technical => "teknisk",
        ServiceArea.Climate => "klima",
        ServiceArea.Culture => "kultur",
        ServiceArea.Agriculture => "landbruk",
        ServiceArea.Transport => "samferdsel",
        ServiceArea.Archive => "arkiv",
        ServiceArea.Economy => "okonomi",
        ServiceArea.Workforce => "ansatte",
        ServiceArea.Preparedness => "beredskap",
        ServiceArea.Dialogue => "innbyggerdialog",
        ServiceArea.Security => "sikkerhet",
    };

    public static string Of(IdeaConcern concern) => concern switch
    {
        IdeaConcern.WithoutOurPosition => "ikke-tatt-stilling",
        IdeaConcern.WithOurPosition => "tatt-stilling",
        IdeaConcern.Ours => "vare",
        IdeaConcern.Followed => "folger",
        IdeaConcern.Handled => "behandler",
    };

    public static string Of(IdeaSort sort) => sort switch
    {
        IdeaSort.Newest => "mottatt",
        IdeaSort.MostSupported => "stotte",
        IdeaSort.RecentlyChanged => "endret",
        IdeaSort.Title => "tittel",
    };

    /// <summary>The states a need that is sent in can have.</summary>
    public static readonly CaseState[] States =
    [
        CaseState.Received, CaseState.InAssessment, CaseState.AtGate, CaseState.Paused,
        CaseState.Stopped, CaseState.RoutedElsewhere, CaseState.Completed,
    ];

    public static CaseState? State(string? slug) => Find(States, Of, slug);

    public static ServiceArea? Area(string? slug) => Find(Enum.GetValues<ServiceArea>(), Of, slug);

    public static IdeaConcern? Concern(string? slug) => Find(Enum.GetValues<IdeaConcern>(), Of, slug);

    public static IdeaSort? Sort(string? slug) => Find(Enum.GetValues<IdeaSort>(), Of, slug?.TrimStart('-'));

    private static T? Find<T>(IEnumerable<T> all, Func<T, string> of, string? slug)
        where T : struct, Enum => slug is null ? null : all.Where(value => of(value) == slug).Cast<T?>().FirstOrDefault();
}
