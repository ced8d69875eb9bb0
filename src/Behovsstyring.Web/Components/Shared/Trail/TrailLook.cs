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
        "concept.edited" or "project.edited" or "service.described" => Icons.Clip,
        "concept.actor-chosen" or "concept.external-answered" => Icons.ArrowOut,
        "concept.steering-group-set-up" or "service.got-product-owner" => Icons.People,
        "concept.created" => Icons.Concept,
        "project.created" => Icons.Project,
        "project.status-reported" => Icons.Chart,
        "project.delivery-moved" => Icons.Inbox,
        "service.entered" or "service.lifecycle-moved" => Icons.Service,
        _ => Icons.Arrow,
    };

    public static Tone ToneOf(string code) => code switch
    {
        "idea.submitted" or "idea.taken-into-assessment" or "idea.resumed" or "meeting.case-recommended"
            or "concept.created" or "project.created" or "service.entered" => Tone.Active,
        "idea.anchored" => Tone.Good,
        _ => Tone.Neutral,
    };
}
