using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Governance;

/// <summary>
/// What a draft may change in one gate: deciding organs, those heard and their weight, requirements and their strength, those informed.
/// Codes, deciders and forms' questions stay, since evidence refers to them for ever. A form does not settle who decides.
/// </summary>
public sealed record GateDraft
{
    public required Gate Gate { get; init; }

    public required IReadOnlyList<OrganThreshold> DeciderOrgans { get; init; }

    /// <summary>Of each owner that takes over, by its code.</summary>
    public required IReadOnlyList<AcceptorOrgans> AcceptorOrgans { get; init; }

    public required IReadOnlyList<HeardParty> Heard { get; init; }

    public required IReadOnlyList<RequirementDraft> Requirements { get; init; }

    public required IReadOnlyList<Party> Informed { get; init; }

    public static GateDraft Of(GateContent gate) => new()
    {
        Gate = gate.Gate,
        DeciderOrgans = gate.Decider.Organs,
        AcceptorOrgans = [.. gate.Acceptors.Select(a => new AcceptorOrgans(a.Code, a.Organs))],
        Heard = [.. gate.Recommenders.Select(r => new HeardParty(r.Party, r.Role, r.RequiredWhen, r.InMeeting))],
        Requirements = [.. gate.Requirements.Select(r => new RequirementDraft(r.Code, r.On, r.Strength, r.Text))],
        Informed = [.. gate.Involved.Where(i => i.How == Involvement.Informed).Select(i => i.Party)],
    };

    /// <summary>The gate with what is written here. What is not named keeps what it had.</summary>
    public GateContent ApplyTo(GateContent gate) => gate with
    {
        Decider = gate.Decider with { Organs = DeciderOrgans },
        Acceptors = [.. gate.Acceptors.Select(a => a with { Organs = AcceptorOrgans.FirstOrDefault(o => o.Code == a.Code)?.Organs ?? a.Organs })],
        Recommenders = [.. Heard.Select(h => Recommender(gate, h))],
        BeforeRecommendation = [.. gate.BeforeRecommendation.Select(Requirement)],
        BeforeDecision = [.. gate.BeforeDecision.Select(Requirement)],
        Involved =
        [
            .. gate.Involved.Where(i => i.How != Involvement.Informed),
            .. Informed.Distinct().Select(party => new InvolvedParty(party, Involvement.Informed)),
        ],
    };

    /// <summary>Who was there keeps code and strength; waivers and the floor point at them.</summary>
    private static Recommender Recommender(GateContent gate, HeardParty heard)
    {
        var known = gate.Recommenders.FirstOrDefault(r => r.Party == heard.Party)
            ?? new Recommender { Code = $"{gate.Gate}.{heard.Party}-heard".ToLowerInvariant(), Party = heard.Party, Role = heard.Role };
        return known with { Role = heard.Role, RequiredWhen = heard.RequiredWhen, InMeeting = heard.InMeeting };
    }

    private Requirement Requirement(Requirement requirement) => Requirements.FirstOrDefault(r => r.Code == requirement.Code) is { } draft
        ? requirement with { On = draft.On, Strength = draft.Strength, Text = draft.Text }
        : requirement;
}

public sealed record AcceptorOrgans(string Code, IReadOnlyList<OrganThreshold> Organs);

/// <summary>Somebody who is heard before a decision.</summary>
public sealed record HeardParty(Party Party, RecommenderRole Role, Applicability RequiredWhen, bool InMeeting);

public sealed record RequirementDraft(string Code, bool On, Strength Strength, LocalText Text);
