namespace Behovsstyring.Domain.Meetings;

public enum MeetingState
{
    Planned = 1,
    /// <summary>The notice with its agenda is published.</summary>
    Noticed = 2,
    Open = 3,
    /// <summary>Over. Its record has a life of its own: <see cref="RecordState"/>.</summary>
    Closed = 4,
    Cancelled = 5,
}

public enum MeetingForm
{
    InPerson = 1,
    Remote = 2,
    Hybrid = 3,
}

public enum AgendaItemKind
{
    /// <summary>Ends with a recommendation, an advice or another decision of the body.</summary>
    Decision = 1,
    Orientation = 2,
    /// <summary>Approval of an earlier meeting's record.</summary>
    RecordApproval = 3,
    Other = 4,
}

/// <summary>In which capacity KommIT-rådet treats an item (KS' concept study, ch. 5.5 and 6): one on every item.</summary>
public enum AdvisoryCapacity
{
    AdviserToKs = 1,
    /// <summary>Styreutvalg of the company, also as its portfolio board: it advises, the board decides.</summary>
    BoardCommittee = 2,
    /// <summary>Preparing KS' follow-up as owner.</summary>
    OwnerFollowUp = 3,
}

/// <summary>How the treatment of an item ended in this meeting.</summary>
public enum ItemResult
{
    Adopted = 1,
    /// <summary>Treated to the end, and no proposal was adopted.</summary>
    NothingAdopted = 2,
    /// <summary>Tatt til orientering.</summary>
    Noted = 3,
    Postponed = 4,
}

public enum BallotState
{
    Open = 1,
    Closed = 2,
    /// <summary>Called off before the count, with a reason. Stays in the record.</summary>
    Cancelled = 3,
}

public enum RecordState
{
    Drafted = 1,
    Approved = 2,
    Published = 3,
}
