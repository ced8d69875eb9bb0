using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;

namespace Behovsstyring.Domain.Reports;

/// <summary>What a step does to the phase of a case. The values give the order of two steps on the same instant.</summary>
public enum StepKind
{
    Entered = 0,
    Paused = 1,
    Resumed = 2,
    WentOn = 3,
    HandedOver = 4,
    Stopped = 5,
}

/// <summary>One dated step of one case on the road.</summary>
/// <param name="To">The phase it came to; none when the road went on in another case, or ended.</param>
public sealed record CaseStep(string Number, DateTimeOffset At, StepKind Kind, Phase? To = null);

/// <summary>
/// The phase of each case at any moment, worked out from what happened to it and never from its phase today. Steps are walked
/// through in order, so that the cases in a phase, plus those that came in, less those that left, always add up.
/// </summary>
public static class PhaseFlows
{
    public static IReadOnlyList<PhaseFlow> Of(IEnumerable<CaseStep> steps, Quarter quarter)
    {
        var standing = new Dictionary<string, Phase>();
        var paused = new HashSet<string>();
        Dictionary<Phase, string[]>? atStart = null;
        List<(Phase Phase, StepKind Kind, string Number)> moves = [];
        foreach (var step in steps.Where(s => s.At < quarter.End).OrderBy(s => s.At).ThenBy(s => s.Kind))
        {
            if (step.At >= quarter.Start)
            {
                atStart ??= Standing(standing);
            }

            foreach (var move in Walk(standing, paused, step))
            {
                if (step.At >= quarter.Start)
                {
                    moves.Add(move);
                }
            }
        }

        var atEnd = Standing(standing);
        atStart ??= atEnd;
        return
        [
            .. Enum.GetValues<Phase>().Select(phase => new PhaseFlow(phase)
            {
                AtStart = atStart.GetValueOrDefault(phase, []),
                Entered = Moved(phase, StepKind.Entered),
                WentOn = Moved(phase, StepKind.WentOn),
                HandedOver = Moved(phase, StepKind.HandedOver),
                Stopped = Moved(phase, StepKind.Stopped),
                AtEnd = atEnd.GetValueOrDefault(phase, []),
                Paused = [.. atEnd.GetValueOrDefault(phase, []).Where(paused.Contains)],
            }),
        ];

        string[] Moved(Phase phase, StepKind kind) =>
            [.. moves.Where(m => m.Phase == phase && m.Kind == kind).Select(m => m.Number).Order(StringComparer.Ordinal)];
    }

    /// <summary>The steps of a crossing: none until the owner who takes over has answered, and none when it is sent back.</summary>
    public static CaseStep? Of(DatedGate gate, string number) => gate.Outcome switch
    {
        GateOutcome.GoOn or GateOutcome.GoOnWithConditions => gate switch
        {
            { NeedsAnswer: false } => Passed(gate, number, gate.DecidedAt),
            { AnsweredAt: { } at, Accepted: true } => Passed(gate, number, at),
            _ => null,
        },
        GateOutcome.SendBack => null,
        GateOutcome.Pause => new(number, gate.DecidedAt, StepKind.Paused),
        GateOutcome.Stop => new(number, gate.DecidedAt, StepKind.Stopped),
    };

    private static CaseStep Passed(DatedGate gate, string number, DateTimeOffset at)
    {
        var effect = Crossing.Passed(gate.Gate, gate.Actor);
        return effect.State == CaseState.RoutedElsewhere
            ? new(number, at, StepKind.HandedOver)
            : new(number, at, StepKind.WentOn, effect.State == CaseState.Completed ? null : effect.Phase);
    }

    /// <summary>Takes one step, and says which phases it was seen in. A step of a case without a phase does not count.</summary>
    private static IEnumerable<(Phase, StepKind, string)> Walk(Dictionary<string, Phase> standing, HashSet<string> paused, CaseStep step)
    {
        var stood = standing.TryGetValue(step.Number, out var from);
        switch (step.Kind)
        {
            case StepKind.Entered when !stood && step.To is { } first:
                standing[step.Number] = first;
                yield return (first, StepKind.Entered, step.Number);
                break;
            case StepKind.Paused when stood:
                paused.Add(step.Number);
                break;
            case StepKind.Resumed when stood:
                paused.Remove(step.Number);
                break;
            case StepKind.WentOn or StepKind.HandedOver or StepKind.Stopped when stood:
                standing.Remove(step.Number);
                paused.Remove(step.Number);
                yield return (from, step.Kind, step.Number);
                if (step is { Kind: StepKind.WentOn, To: { } next })
                {
                    standing[step.Number] = next;
                    yield return (next, StepKind.Entered, step.Number);
                }

                break;
        }
    }

    private static Dictionary<Phase, string[]> Standing(Dictionary<string, Phase> standing) =>
        standing.GroupBy(s => s.Value).ToDictionary(g => g.Key, g => g.Select(s => s.Key).Order(StringComparer.Ordinal).ToArray());
}
