using Behovsstyring.Domain.Common;
using static Behovsstyring.Domain.Governance.Defaults.MatrixParts;

namespace Behovsstyring.Domain.Governance.Defaults;

/// <summary>Documents that several gates ask for.</summary>
internal static class ShippedDocuments
{
    public static DocumentForm StagePlan(string code, LocalText title) => Document(code, title,
        Text("Leveranser og erfaringer fra forrige fase", "Leveransar og røynsler frå førre fase", "Deliveries and lessons from the previous phase"),
        Text("Evaluering", "Evaluering", "Evaluation"),
        Text("Planlagte leveranser", "Planlagde leveransar", "Planned deliveries"),
        Text("Milepæler", "Milepælar", "Milestones"),
        Text("Bemanning", "Bemanning", "Staffing"),
        Text("Aktiviteter", "Aktivitetar", "Activities"),
        Text("Budsjett", "Budsjett", "Budget"),
        Text("Toleranser", "Toleransar", "Tolerances"),
        Text("Rapportering", "Rapportering", "Reporting"));

    public static DocumentForm BenefitsPlan(string code) => Document(code,
        Text("Gevinstrealiseringsplan", "Gevinstrealiseringsplan", "Benefits plan"),
        Text("Begrunnelse, mål og hovedprodukter", "Grunngjeving, mål og hovudprodukt", "Justification, goals and main products"),
        Text("Gevinstansvarlig", "Gevinstansvarleg", "Responsible for the benefits"),
        Text("Gevinster i egen virksomhet og hos andre", "Gevinstar i eiga verksemd og hos andre", "Benefits at home and for others"),
        Text("Gevinster uten pris", "Gevinstar utan pris", "Benefits without a price"),
        Text("Tiltak og oppfølging", "Tiltak og oppfølging", "Measures and follow-up"),
        Text("Oppdatert gevinstkart", "Oppdatert gevinstkart", "Updated benefits map"));
}
