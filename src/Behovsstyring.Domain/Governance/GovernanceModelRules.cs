using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Governance;

/// <summary>What a governance model must hold before it can take effect, and who may change it.</summary>
public static class GovernanceModelRules
{
    public const int TextMaxLength = 2_000;
    public const int ReferenceMaxLength = 500;
    public const int ReasonMaxLength = 4_000;

    /// <summary>A draft may lack words, but not hold more than there is room for.</summary>
    public static IReadOnlyList<Error> ProblemsIn(GateDraft draft) =>
    [
        .. draft.Requirements.Where(r => IsTooLong(r.Text)).Select(r => GovernanceErrors.TextTooLong(r.Code, TextMaxLength)),
    ];

    public static IReadOnlyList<Error> ObstaclesToStartingDraft(GovernanceModel model, GateActor by) => new Unmet()
        .If(model.State != GovernanceModelState.InForce, GovernanceErrors.NotInForce)
        .If(by.Party != Party.KsAdministration, GovernanceErrors.OnlyKsDrafts);

    public static IReadOnlyList<Error> ObstaclesToEditing(GovernanceModel model, GateActor by) => new Unmet()
        .If(model.State != GovernanceModelState.Draft, GovernanceErrors.NotADraft)
        .If(by.Party != Party.KsAdministration, GovernanceErrors.OnlyKsDrafts);

    /// <summary>Everything that keeps a draft from taking effect: its content, its basis, and the floor of the version it replaces.</summary>
    public static IReadOnlyList<Error> ObstaclesToTakingEffect(GovernanceModel draft, GovernanceModel inForce, GovernanceBasis basis, GateActor by, DateOnly today) => new Unmet()
        .And(ObstaclesToEditing(draft, by))
        .If(inForce.State != GovernanceModelState.InForce, GovernanceErrors.NotInForce)
        .If(draft.BasedOnId != inForce.Id, GovernanceErrors.DraftIsOutdated)
        .And(ProblemsIn(draft.Content))
        .And(string.IsNullOrWhiteSpace(basis.ArticlesChange) ? ProblemsInFloor(draft.Content, inForce.Content) : [])
        .And(ProblemsInBasis(basis, inForce.Content.Adoption, today));

    /// <summary>
    /// The basis is the one that the version <i>being replaced</i> asks for: a draft cannot choose its own judges.
    /// </summary>
    public static IReadOnlyList<Error> ProblemsInBasis(GovernanceBasis basis, Adoption asked, DateOnly today) => new Unmet()
        .If(basis.RecommendedBy != asked.Recommends, GovernanceErrors.WrongRecommender(asked.Recommends))
        .If(basis.AdoptedBy != asked.Adopts || basis.AdoptedByOrgan < asked.Organ, GovernanceErrors.WrongAdopter(asked.Adopts, asked.Organ))
        .If(string.IsNullOrWhiteSpace(basis.RecommendationReference), GovernanceErrors.RecommendationLacksReference)
        .If(string.IsNullOrWhiteSpace(basis.AdoptionReference), GovernanceErrors.AdoptionLacksReference)
        .If(basis.AdoptedOn < basis.RecommendedOn, GovernanceErrors.AdoptedBeforeRecommended)
        .If(basis.AdoptedOn > today, GovernanceErrors.AdoptedInTheFuture)
        .If(!basis.RecommendedInFavour && string.IsNullOrWhiteSpace(basis.DepartureReason), GovernanceErrors.DepartureLacksReason);

    /// <summary>Every fault in the content, so that the whole draft can be corrected in one go.</summary>
    public static IReadOnlyList<Error> ProblemsIn(GovernanceContent content) => new Unmet()
        .And(ProblemsInGates(content))
        .And(ProblemsInCodes(content))
        .And(ProblemsInTexts(content))
        .And(content.Gates.SelectMany(ProblemsInGate))
        .And(ProblemsInTakingOver(content))
        .If(!Parties.IsLegalEntity(content.Adoption.Adopts), GovernanceErrors.WrongAdopter(content.Adoption.Adopts, content.Adoption.Organ));

    public static IEnumerable<Error> ProblemsInGates(GovernanceContent content) => Enum.GetValues<Gate>().SelectMany(gate =>
        content.Gates.Count(g => g.Gate == gate) switch
        {
            0 => [GovernanceErrors.GateMissing(gate)],
            1 => Array.Empty<Error>(),
            _ => [GovernanceErrors.GateTwice(gate)],
        });

    /// <summary>Evidence and waivers point at codes for ever: each is unique and of one shape.</summary>
    public static IEnumerable<Error> ProblemsInCodes(GovernanceContent content)
    {
        string[] codes = [.. content.Gates.SelectMany(Codes)];
        return codes.Where(c => !IsCode(c)).Distinct().Select(GovernanceErrors.CodeMalformed)
            .Concat(codes.GroupBy(c => c).Where(g => g.Count() > 1).Select(g => GovernanceErrors.CodeTwice(g.Key)));
    }

    public static IEnumerable<Error> ProblemsInTexts(GovernanceContent content) =>
        Texts(content).SelectMany(t => t.Text.MissingLanguages().Select(language => GovernanceErrors.TextMissing(t.Where, language))
            .Concat(IsTooLong(t.Text) ? [GovernanceErrors.TextTooLong(t.Where, TextMaxLength)] : []));

    private static bool IsTooLong(LocalText text) => text.Nb.Length > TextMaxLength || text.Nn.Length > TextMaxLength || text.En.Length > TextMaxLength;

    public static IEnumerable<Error> ProblemsInGate(GateContent gate) => new Unmet()
        .If(!Parties.IsLegalEntity(gate.Decider.Party), GovernanceErrors.DeciderIsNoLegalEntity(gate.Gate, gate.Decider.Party))
        .If(!HasOrdinaryOrgan(gate.Decider.Organs), GovernanceErrors.NoOrdinaryOrgan(gate.Decider.Code))
        .And(gate.Acceptors.Where(a => !Parties.IsLegalEntity(a.Party)).Select(a => GovernanceErrors.AcceptorIsNoLegalEntity(gate.Gate, a.Party)))
        .And(gate.Acceptors.Where(a => !HasOrdinaryOrgan(a.Organs)).Select(a => GovernanceErrors.NoOrdinaryOrgan(a.Code)))
        .And(gate.Recommenders.Where(r => r.Party == gate.Decider.Party).Select(r => GovernanceErrors.RecommendsToItself(gate.Gate, r.Party)))
        .And(gate.Recommenders.GroupBy(r => r.Party).Where(g => g.Count() > 1).Select(g => GovernanceErrors.RecommenderTwice(gate.Gate, g.Key)))
        .And(gate.Recommenders.Where(r => r is { Strength: Strength.Floor, RequiredWhen: Applicability.Never }).Select(r => GovernanceErrors.FloorIsIdle(r.Code)))
        .And(gate.Requirements.Where(r => r.AppliesWhen == Applicability.Never).Select(r => GovernanceErrors.RequirementNeverApplies(r.Code)))
        .And(gate.Requirements.Where(r => r is { Strength: Strength.Floor, On: false }).Select(r => GovernanceErrors.FloorIsIdle(r.Code)))
        .And(gate.Requirements.Where(r => !FormExists(gate, r)).Select(r => GovernanceErrors.FormUnknown(r.Code, r.Form ?? "")));

    /// <summary>
    /// Where another legal owner leads the next phase, that owner decides for itself whether to take it on
    /// (concept study ch. 6.1.1: its own and legal responsibility).
    /// </summary>
    public static IEnumerable<Error> ProblemsInTakingOver(GovernanceContent content)
    {
        foreach (var gate in content.Gates)
        {
            var next = content.Gates.FirstOrDefault(g => g.Gate == gate.Gate + 1);
            if (next is not null && next.Decider.Party != gate.Decider.Party
                && !gate.Acceptors.Any(a => a.Party == next.Decider.Party && a.RequiredWhen is Applicability.Always or Applicability.WhenCompanyIsActor))
            {
                yield return GovernanceErrors.OwnerTakesOverUnasked(gate.Gate, next.Decider.Party);
            }
        }
    }

    /// <summary>What is in the floor of the version in force and would be weaker in the draft.</summary>
    public static IEnumerable<Error> ProblemsInFloor(GovernanceContent draft, GovernanceContent inForce)
    {
        foreach (var floor in inForce.Gates)
        {
            var gate = draft.Gates.FirstOrDefault(g => g.Gate == floor.Gate);
            foreach (var r in floor.BeforeRecommendation.Where(r => r.Strength == Strength.Floor))
            {
                if (!(gate?.BeforeRecommendation.Any(d => Holds(d, r)) ?? false))
                {
                    yield return GovernanceErrors.BelowFloor(floor.Gate, r.Code);
                }
            }

            foreach (var r in floor.BeforeDecision.Where(r => r.Strength == Strength.Floor))
            {
                if (!(gate?.Requirements.Any(d => Holds(d, r)) ?? false))
                {
                    yield return GovernanceErrors.BelowFloor(floor.Gate, r.Code);
                }
            }

            foreach (var r in floor.Recommenders.Where(r => r.Strength == Strength.Floor))
            {
                if (!(gate?.Recommenders.Any(d => Holds(d, r)) ?? false))
                {
                    yield return GovernanceErrors.BelowFloor(floor.Gate, r.Code);
                }
            }
        }
    }

    private static bool Holds(Requirement draft, Requirement floor) =>
        draft.Code == floor.Code && draft.On && draft.Strength == Strength.Floor && AtLeast(draft.AppliesWhen, floor.AppliesWhen)
        && draft.Responsible == floor.Responsible && draft.SeenBy == floor.SeenBy;

    private static bool Holds(Recommender draft, Recommender floor) =>
        draft.Code == floor.Code && draft.Party == floor.Party && draft.Role >= floor.Role && draft.Strength == Strength.Floor
        && AtLeast(draft.RequiredWhen, floor.RequiredWhen) && (draft.InMeeting || !floor.InMeeting);

    private static bool AtLeast(Applicability draft, Applicability floor) => draft == Applicability.Always || draft == floor;

    /// <summary>Exactly one organ decides where neither size nor risk says otherwise.</summary>
    public static bool HasOrdinaryOrgan(IReadOnlyList<OrganThreshold> organs) => organs.Count(o => o is { FromSize: null, FromRisk: null }) == 1;

    private static bool FormExists(GateContent gate, Requirement r) => r.Kind switch
    {
        RequirementKind.Checklist => gate.Checklists.Any(c => c.Code == r.Form),
        RequirementKind.Document => r.Form is null || gate.Documents.Any(d => d.Code == r.Form),
        RequirementKind.Assessment or RequirementKind.Statement or RequirementKind.Appointment => r.Form is null,
    };

    private static bool IsCode(string code) =>
        code.Length is > 0 and <= 80 && code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-');

    private static IEnumerable<string> Codes(GateContent gate) =>
    [
        .. gate.Requirements.Select(r => r.Code),
        .. gate.Recommenders.Select(r => r.Code),
        gate.Decider.Code,
        .. gate.Acceptors.Select(a => a.Code),
        .. gate.Checklists.SelectMany(c => c.Items.Select(i => i.Code).Prepend(c.Code)),
        .. gate.Documents.SelectMany(d => d.Sections.Select(s => s.Code).Prepend(d.Code)),
    ];

    private static IEnumerable<(string Where, LocalText Text)> Texts(GovernanceContent content) =>
    [
        ("floor", content.FloorSource),
        .. content.Gates.SelectMany(gate => (IEnumerable<(string, LocalText)>)
        [
            ($"{gate.Gate}.label", gate.Label),
            ($"{gate.Gate}.title", gate.Title),
            ($"{gate.Gate}.question", gate.Question),
            .. gate.Requirements.Select(r => (r.Code, r.Text)),
            .. gate.Checklists.SelectMany(c => c.Items.Select(i => (i.Code, i.Text)).Prepend((c.Code, c.Title))),
            .. gate.Documents.SelectMany(d => d.Sections.Select(s => (s.Code, s.Text)).Prepend((d.Code, d.Title))),
            .. gate.Acceptors.Where(a => a.Note is not null).Select(a => (a.Code, a.Note!)),
            .. gate.Decider.Note is null ? [] : new[] { (gate.Decider.Code, gate.Decider.Note) },
        ]),
    ];
}
