using Behovsstyring.Web.Components.Shared.Trail;

// The marks beside what happens to a service's bodies; the sentences are in BodyTexts.
[assembly: TrailMark("service.body-set-up", Icons.People)]
[assembly: TrailMark("service.body-dissolved", Icons.People)]
