using Behovsstyring.Web.Components.Shared;
using Behovsstyring.Web.Components.Shared.Trail;

// The marks beside what happens to a case in a meeting; the sentences are in MeetingTexts.
[assembly: TrailMark("meeting.case-on-agenda", Icons.Calendar)]
[assembly: TrailMark("meeting.case-off-agenda", Icons.Calendar)]
[assembly: TrailMark("meeting.case-recommended", Icons.Gate, Tone.Active)]
[assembly: TrailMark("meeting.case-treated", Icons.Gate)]
