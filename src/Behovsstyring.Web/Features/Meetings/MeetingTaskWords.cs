using Behovsstyring.Application.Meetings;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Meetings;

/// <summary>What a meeting waits for from me, under the same codes as on «Min side».</summary>
internal static class MeetingTaskWords
{
    public static string? CodeOf(MeetingTask task) => task switch
    {
        MeetingTask.Vote => "meeting.vote",
        MeetingTask.PublishNotice => "meeting.publish-notice",
        MeetingTask.DraftRecord => "meeting.draft-record",
        MeetingTask.ApproveRecord => "meeting.approve-record",
        MeetingTask.PublishRecord => "meeting.publish-record",
        MeetingTask.None => null,
    };

    public static string Title(string code) => MeetingTaskTexts.ResourceManager.GetString(code) ?? code;

    public static string? Explanation(string code) => MeetingTaskTexts.ResourceManager.GetString(code + ".text");
}
