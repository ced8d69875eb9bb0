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
        "idea.routed-elsewhere" or "idea.answered" => Icons.ArrowOut,
        "idea.assigned" or "idea.unassigned" or "idea.supported" or "idea.support-changed" => Icons.People,
        "idea.support-withdrawn" => Icons.Cross,
        "idea.anchored" => Icons.Check,
        "meeting.case-on-agenda" => Icons.Calendar,
        "meeting.case-recommended" or "meeting.case-treated" => Icons.Gate,
        "gate.opened" or "gate.decided" or "gate.led-on" => Icons.Gate,
        "gate.decided-with-change" or "gate.decided-otherwise" => Icons.Fork,
        "gate.requirement-met" or "gate.statement-given" or "gate.comment-given" => Icons.Clip,
        "gate.accepted" or "gate.condition-met" => Icons.Check,
        "gate.declined" or "document.removed" => Icons.Cross,
        "concept.edited" or "project.edited" or "service.described" or "document.attached" => Icons.Clip,
        "concept.actor-chosen" or "concept.external-answered" => Icons.ArrowOut,
        "concept.steering-group-set-up" or "service.got-product-owner" or "service.body-set-up" or "service.body-dissolved" => Icons.People,
        "concept.created" => Icons.Concept,
        "project.created" => Icons.Project,
        "project.status-reported" => Icons.Chart,
        "project.delivery-moved" => Icons.Inbox,
        "service.entered" or "service.lifecycle-moved" => Icons.Service,
        _ => Icons.Arrow,
    };

    /// <summary>Where it happened, or what it is about: the meeting, the case it led on to, the gate's own page, the body.</summary>
    public static string? UrlOf(IReadOnlyDictionary<string, string> facts) =>
        facts.TryGetValue("meeting", out var meeting) ? Urls.Meeting(meeting)
        : facts.TryGetValue("number", out var number) ? Urls.Case(number)
        : facts.TryGetValue("review", out var review) && Guid.TryParse(review, out var id) ? Urls.Decision(id)
        : facts.TryGetValue("body", out var body) ? Urls.Body(body)
        : null;

    public static Tone ToneOf(string code) => code switch
    {
        "idea.submitted" or "idea.taken-into-assessment" or "idea.resumed" or "meeting.case-recommended"
            or "concept.created" or "project.created" or "service.entered" => Tone.Active,
        "idea.anchored" or "gate.accepted" or "gate.condition-met" => Tone.Good,
        "gate.decided" => Tone.Active,
        "gate.decided-with-change" or "gate.decided-otherwise" => Tone.Apart,
        "gate.declined" => Tone.Bad,
        _ => Tone.Neutral,
    };
}
