using Behovsstyring.Application.Cases;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Services;

namespace Behovsstyring.Web.Features.Portfolio;

/// <summary>What states, phases and orders are called in addresses: Norwegian, the same in every language, and never changed.</summary>
internal static class PortfolioSlugs
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

    public static string Of(Phase phase) => phase switch
    {
        Phase.Idea => "ide",
        Phase.Concept => "konsept",
        Phase.Planning => "planlegge",
        Phase.Execution => "gjennomfore",
        Phase.Closing => "avslutte",
        Phase.Realisation => "realisere",
    };

    public static string Of(DeliveryArea area) => area switch
    {
        DeliveryArea.TransferData => "overfore-data",
        DeliveryArea.MakeDataAvailable => "tilgjengelige-data",
        DeliveryArea.CitizenServices => "innbyggertjenester",
        DeliveryArea.SpecialistSystems => "fagsystemer",
    };

    public static string Of(ServiceLifecycle lifecycle) => lifecycle switch
    {
        ServiceLifecycle.Planned => "planlagt",
        ServiceLifecycle.InOperation => "i-drift",
        ServiceLifecycle.PhasingOut => "under-utfasing",
        ServiceLifecycle.Closed => "avviklet",
    };

    public static string Of(CaseSort sort) => sort switch
    {
        CaseSort.Newest => "opprettet",
        CaseSort.RecentlyChanged => "endret",
        CaseSort.Title => "tittel",
    };

    /// <summary>The states a concept or a project can be in; a concept alone can be sent elsewhere.</summary>
    public static readonly CaseState[] ConceptStates =
        [CaseState.Active, CaseState.AtGate, CaseState.Paused, CaseState.Stopped, CaseState.RoutedElsewhere, CaseState.Completed];

    public static readonly CaseState[] ProjectStates =
        [CaseState.Active, CaseState.AtGate, CaseState.Paused, CaseState.Stopped, CaseState.Completed];

    public static readonly Phase[] ProjectPhases = [Phase.Planning, Phase.Execution, Phase.Closing, Phase.Realisation];

    public static CaseState? ReadState(string? slug) => Find(ConceptStates, Of, slug);

    public static Phase? ReadPhase(string? slug) => Find(ProjectPhases, Of, slug);

    public static DeliveryArea? ReadArea(string? slug) => Find(Enum.GetValues<DeliveryArea>(), Of, slug);

    public static ServiceLifecycle? ReadLifecycle(string? slug) => Find(Enum.GetValues<ServiceLifecycle>(), Of, slug);

    public static CaseSort? ReadSort(string? slug) => Find(Enum.GetValues<CaseSort>(), Of, slug?.TrimStart('-'));

    private static T? Find<T>(IEnumerable<T> all, Func<T, string> of, string? slug)
        where T : struct, Enum => slug is null ? null : all.Where(value => of(value) == slug).Cast<T?>().FirstOrDefault();
}
