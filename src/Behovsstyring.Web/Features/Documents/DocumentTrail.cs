using Behovsstyring.Web.Components.Shared.Trail;

// The marks beside what happens to a case's documents; the sentences are in DocumentTexts.
[assembly: TrailMark("document.removed", Icons.Cross)]
[assembly: TrailMark("document.attached", Icons.Clip)]
