namespace Behovsstyring.Application.Common;

/// <summary>What I am asked to do. Each feature gives its own kinds, and «Min side» has words for every one.</summary>
public enum WorkKind
{
    /// <summary>For KS' case officers: needs that are received and that no officer has taken.</summary>
    AssessIdea,

    /// <summary>For KS' case officers: needs that were handed over to others, who have not answered.</summary>
    AwaitIdeaAnswer,

    /// <summary>For those who anchor: needs from the network's members that want anchoring and have none.</summary>
    AnchorIdea,

    /// <summary>For those who write needs: drafts begun and not sent.</summary>
    FinishIdeaDraft,

    /// <summary>For the member's representatives: others' needs on which we have said nothing.</summary>
    TakePosition,

    /// <summary>Fewer alternatives than should be studied, or none that is to do nothing.</summary>
    StudyAlternatives,

    /// <summary>The alternatives are there, and no owner of the solution is proposed.</summary>
    ChooseActor,

    /// <summary>For the company's officers: projects that have reported nothing this quarter.</summary>
    ReportStatus,

    /// <summary>For KS and the members named for it: deliveries that wait for acceptance.</summary>
    JudgeDelivery,

    /// <summary>For those who decide for the owner of the phase: everything is there.</summary>
    DecideGate,

    /// <summary>For the owner who is to take over: its own decision is awaited.</summary>
    AnswerGate,

    /// <summary>For those who prepare: something is to come from us.</summary>
    PrepareGate,

    /// <summary>For those who prepare a body's meetings: the case is ready for the body, and on no agenda.</summary>
    ScheduleGate,

    /// <summary>For the organisation that owns a condition.</summary>
    FulfilCondition,

    DrawReport,
    CommentReport,
    ApproveReport,
    PublishReport,

    /// <summary>A vote comes before anything else a meeting asks.</summary>
    Vote,
    PublishNotice,
    DraftRecord,
    ApproveRecord,
    PublishRecord,
}
