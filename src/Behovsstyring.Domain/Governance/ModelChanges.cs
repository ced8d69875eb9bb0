using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Governance;

/// <summary>One way in which a version of the model differs from the one before, at one gate.</summary>
public abstract record ModelChange(Gate Gate);

public sealed record OrgansChanged(Gate Gate, Party Entity, IReadOnlyList<OrganThreshold> Before, IReadOnlyList<OrganThreshold> After) : ModelChange(Gate);

public sealed record HeardAdded(Gate Gate, Recommender Who) : ModelChange(Gate);

public sealed record HeardRemoved(Gate Gate, Party Who) : ModelChange(Gate);

public sealed record HeardRoleChanged(Gate Gate, Party Who, RecommenderRole After) : ModelChange(Gate);

public sealed record HeardRequiredChanged(Gate Gate, Party Who, Applicability Before, Applicability After) : ModelChange(Gate);

public sealed record HeardMeetingChanged(Gate Gate, Party Who, bool InMeeting) : ModelChange(Gate);

public sealed record RequirementSwitched(Gate Gate, LocalText What, bool On) : ModelChange(Gate);

public sealed record RequirementStrengthChanged(Gate Gate, LocalText What, Strength Before, Strength After) : ModelChange(Gate);

public sealed record RequirementTextChanged(Gate Gate, LocalText Before, LocalText After) : ModelChange(Gate);

public sealed record InformedAdded(Gate Gate, Party Who) : ModelChange(Gate);

public sealed record InformedRemoved(Gate Gate, Party Who) : ModelChange(Gate);

/// <summary>What a draft changes. Those who recommend and adopt it see just that, and not two whole matrices.</summary>
public static class ModelChanges
{
    /// <summary>Gate by gate, in their order; nothing when the two say the same.</summary>
    public static IReadOnlyList<ModelChange> Between(GovernanceContent before, GovernanceContent after) =>
        [.. before.Gates.OrderBy(g => g.Gate).SelectMany(gate => after.Gates.FirstOrDefault(g => g.Gate == gate.Gate) is { } now ? At(gate, now) : [])];

    private static IEnumerable<ModelChange> At(GateContent before, GateContent after) =>
    [
        .. Requirements(before, after),
        .. Heard(before, after),
        .. Organs(before.Gate, before.Decider.Party, before.Decider.Organs, after.Decider.Organs),
        .. before.Acceptors.SelectMany(a => Organs(before.Gate, a.Party, a.Organs, after.Acceptors.FirstOrDefault(b => b.Code == a.Code)?.Organs ?? a.Organs)),
        .. Informed(after).Except(Informed(before)).Select(party => new InformedAdded(before.Gate, party)),
        .. Informed(before).Except(Informed(after)).Select(party => new InformedRemoved(before.Gate, party)),
    ];

    private static IEnumerable<ModelChange> Requirements(GateContent before, GateContent after)
    {
        foreach (var was in before.Requirements)
        {
            if (after.Requirements.FirstOrDefault(r => r.Code == was.Code) is not { } now)
            {
                continue;
            }

            if (was.On != now.On)
            {
                yield return new RequirementSwitched(before.Gate, now.Text, now.On);
            }

            if (was.Strength != now.Strength)
            {
                yield return new RequirementStrengthChanged(before.Gate, now.Text, was.Strength, now.Strength);
            }

            if (was.Text != now.Text)
            {
                yield return new RequirementTextChanged(before.Gate, was.Text, now.Text);
            }
        }
    }

    private static IEnumerable<ModelChange> Heard(GateContent before, GateContent after)
    {
        foreach (var now in after.Recommenders.Where(r => before.Recommenders.All(b => b.Party != r.Party)))
        {
            yield return new HeardAdded(before.Gate, now);
        }

        foreach (var was in before.Recommenders)
        {
            if (after.Recommenders.FirstOrDefault(r => r.Party == was.Party) is not { } now)
            {
                yield return new HeardRemoved(before.Gate, was.Party);
                continue;
            }

            if (was.Role != now.Role)
            {
                yield return new HeardRoleChanged(before.Gate, was.Party, now.Role);
            }

            if (was.RequiredWhen != now.RequiredWhen)
            {
                yield return new HeardRequiredChanged(before.Gate, was.Party, was.RequiredWhen, now.RequiredWhen);
            }

            if (was.InMeeting != now.InMeeting)
            {
                yield return new HeardMeetingChanged(before.Gate, was.Party, now.InMeeting);
            }
        }
    }

    private static IEnumerable<ModelChange> Organs(Gate gate, Party entity, IReadOnlyList<OrganThreshold> before, IReadOnlyList<OrganThreshold> after) =>
        before.ToHashSet().SetEquals(after) ? [] : [new OrgansChanged(gate, entity, before, after)];

    private static IEnumerable<Party> Informed(GateContent gate) => gate.Involved.Where(i => i.How == Involvement.Informed).Select(i => i.Party);
}
