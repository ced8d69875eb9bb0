using Behovsstyring.Web.Components.Shared;
using Behovsstyring.Web.Components.Shared.Trail;

// The marks beside what happens to a project; the sentences are in ProjectTexts.
[assembly: TrailMark("project.edited", Icons.Clip)]
[assembly: TrailMark("project.created", Icons.Project, Tone.Active)]
[assembly: TrailMark("project.status-reported", Icons.Chart)]
[assembly: TrailMark("project.delivery-moved", Icons.Inbox)]
