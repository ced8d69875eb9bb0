using Behovsstyring.Web.Components.Shared;
using Behovsstyring.Web.Components.Shared.Trail;

// The marks beside what happens to a need; the sentences are in IdeaTexts.
[assembly: TrailMark("idea.submitted", Icons.Inbox, Tone.Active)]
[assembly: TrailMark("idea.edited", Icons.Clip)]
[assembly: TrailMark("idea.taken-into-assessment", Icons.Search, Tone.Active)]
[assembly: TrailMark("idea.assigned", Icons.People)]
[assembly: TrailMark("idea.unassigned", Icons.People)]
[assembly: TrailMark("idea.paused", Icons.Pause)]
[assembly: TrailMark("idea.routed-elsewhere", Icons.ArrowOut)]
[assembly: TrailMark("idea.answered", Icons.ArrowOut)]
[assembly: TrailMark("idea.supported", Icons.People)]
[assembly: TrailMark("idea.support-changed", Icons.People)]
[assembly: TrailMark("idea.support-withdrawn", Icons.Cross)]
[assembly: TrailMark("idea.anchored", Icons.Check, Tone.Good)]
[assembly: TrailMark("idea.resumed", Icons.Arrow, Tone.Active)]
