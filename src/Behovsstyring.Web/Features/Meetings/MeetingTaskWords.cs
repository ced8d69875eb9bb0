using Behovsstyring.Application.Meetings;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Meetings;

/// <summary>What a meeting waits for from me; «Min side» says the same.</summary>
internal static class MeetingTaskWords
{
    /// <summary>Heading and explanation; none where the meeting waits for nothing.</summary>
    public static (string Title, string Text)? Of(MeetingTask task) => task switch
    {
        MeetingTask.Vote => (MeetingTaskTexts.meeting_vote, MeetingTaskTexts.meeting_vote_text),
        MeetingTask.PublishNotice => (MeetingTaskTexts.meeting_publish_notice, MeetingTaskTexts.meeting_publish_notice_text),
        MeetingTask.DraftRecord => (MeetingTaskTexts.meeting_draft_record, MeetingTaskTexts.meeting_draft_record_text),
        MeetingTask.ApproveRecord => (MeetingTaskTexts.meeting_approve_record, MeetingTaskTexts.meeting_approve_record_text),
        MeetingTask.PublishRecord => (MeetingTaskTexts.meeting_publish_record, MeetingTaskTexts.meeting_publish_record_text),
        MeetingTask.None => null,
    };
}
