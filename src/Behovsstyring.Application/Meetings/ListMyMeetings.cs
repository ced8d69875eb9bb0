using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Application.Meetings;

/// <summary>
/// The meetings I am called to or prepare, those of my bodies that are under way, and those that wait for something of mine: a vote,
/// a record to write, approve or publish. Meetings not yet noticed are for those who prepare them.
/// </summary>
[Requires(Permission.Work)]
public sealed record ListMyMeetings : IQuery<IReadOnlyList<MyMeetingRow>>;

public enum MeetingTask
{
    None = 0,
    Vote = 1,
    /// <summary>Planned, and the notice is not out.</summary>
    PublishNotice = 2,
    DraftRecord = 3,
    ApproveRecord = 4,
    PublishRecord = 5,
}

/// <param name="Waits">What the meeting waits for from me.</param>
public sealed record MyMeetingRow(
    MeetingId Id, string Slug, string BodySlug, BodyName Body, int Year, int Running, DateTimeOffset StartsAt, MeetingForm Form, string Place,
    MeetingState State, MeetingTask Waits);

internal sealed class ListMyMeetingsHandler : IHandler<ListMyMeetings, IReadOnlyList<MyMeetingRow>>
{
    public Task<IReadOnlyList<MyMeetingRow>> Handle(ListMyMeetings request, UseCaseContext context, CancellationToken ct) =>
        MyMeetings.Read(context, ct);
}
