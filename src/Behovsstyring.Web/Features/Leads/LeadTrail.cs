using Behovsstyring.Web.Components.Shared.Trail;

// The marks beside what happens to the one who has a case; the sentences are in LeadTexts.
[assembly: TrailMark("case.lead-named", Icons.People)]
[assembly: TrailMark("case.stand-in-began", Icons.People)]
[assembly: TrailMark("case.stand-in-ended", Icons.People)]
