using Behovsstyring.Web.Components.Shared;
using Behovsstyring.Web.Components.Shared.Trail;

// The marks beside what happens to a concept; the sentences are in ConceptTexts.
[assembly: TrailMark("concept.edited", Icons.Clip)]
[assembly: TrailMark("concept.actor-chosen", Icons.ArrowOut)]
[assembly: TrailMark("concept.external-answered", Icons.ArrowOut)]
[assembly: TrailMark("concept.steering-group-set-up", Icons.People)]
[assembly: TrailMark("concept.created", Icons.Concept, Tone.Active)]
