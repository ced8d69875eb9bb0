using Behovsstyring.Web.Components.Shared;
using Behovsstyring.Web.Components.Shared.Trail;

// The marks beside what happens to a case at a gate; the sentences are in GovernanceTexts.
[assembly: TrailMark("gate.opened", Icons.Gate)]
[assembly: TrailMark("gate.decided", Icons.Gate, Tone.Active)]
[assembly: TrailMark("gate.led-on", Icons.Gate)]
[assembly: TrailMark("gate.decided-with-change", Icons.Fork, Tone.Apart)]
[assembly: TrailMark("gate.decided-otherwise", Icons.Fork, Tone.Apart)]
[assembly: TrailMark("gate.requirement-met", Icons.Clip)]
[assembly: TrailMark("gate.statement-given", Icons.Clip)]
[assembly: TrailMark("gate.comment-given", Icons.Clip)]
[assembly: TrailMark("gate.accepted", Icons.Check, Tone.Good)]
[assembly: TrailMark("gate.condition-met", Icons.Check, Tone.Good)]
[assembly: TrailMark("gate.declined", Icons.Cross, Tone.Bad)]
