namespace Behovsstyring.Web.Components.Shared.Trail;

/// <summary>The mark beside an event. Only decoration: an unknown code gets a plain arrow.</summary>
internal static class TrailLook
{
    public static string IconOf(string code) => code switch
    {
        "idea.submitted" => Icons.Inbox,
        "idea.edited" => Icons.Clip,
        "idea.taken-into-assessment" => Icons.Search,
        "idea.paused" => Icons.Pause,
        "idea.routed-elsewhere" => Icons.ArrowOut,
        "idea.supported" or "idea.support-changed" => Icons.People,
        "idea.support-withdrawn" => Icons.Cross,
        "idea.anchored" => Icons.Check,
        "meeting.case-on-agenda" => Icons.Calendar,
        "meeting.case-recommended" => Icons.Gate,
        _ => Icons.Arrow,
    };

    public static Tone ToneOf(string code) => code switch
    {
        "idea.submitted" or "idea.taken-into-assessment" or "idea.resumed" or "meeting.case-recommended" => Tone.Active,
        "idea.anchored" => Tone.Good,
        _ => Tone.Neutral,
    };
}
