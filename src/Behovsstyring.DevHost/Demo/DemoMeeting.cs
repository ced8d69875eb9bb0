using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.DevHost.Demo;

/// <summary>A meeting of a standing body. A steering group's meetings follow from its case's journey.</summary>
/// <param name="Start">The hour, <c>10:00</c>.</param>
/// <param name="Held">Off for a meeting to come.</param>
internal sealed record DemoMeeting(
    string Key, string Body, string When, string Start, int Minutes, MeetingForm Form, string Place, string Notice,
    IReadOnlyList<string> Absent, bool Held, IReadOnlyList<DemoItem> Items);

/// <param name="Title">None where the item is about a gate: it is named after the case.</param>
/// <param name="Outcome">The words that came of it; none while the meeting is to come, or where the gate has them.</param>
/// <param name="RecordOf">The meeting whose record is up for approval.</param>
internal sealed record DemoItem(
    string? Title, AgendaItemKind Kind, AdvisoryCapacity? Capacity, string? Need, Gate? Gate, string? Presentation, string? Outcome, string? RecordOf);
