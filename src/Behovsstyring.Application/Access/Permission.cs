namespace Behovsstyring.Application.Access;

/// <summary>What a use case may require. Powers in a body (secretary, chair, voting member) come from seats and are checked on the body.</summary>
public enum Permission
{
    /// <summary>Everyone, signed in or not.</summary>
    ReadOpen = 0,
    /// <summary>Anyone signed in with at least one role or seat.</summary>
    Work,
    SubmitIdea,
    SupportIdea,
    AnchorIdea,
    AssessIdea,
    /// <summary>Open and keep gate reviews in the phases KS owns.</summary>
    PrepareKsGate,
    DecideKsGate,
    /// <summary>Open and keep gate reviews in the phases the company owns.</summary>
    PrepareCompanyGate,
    DecideCompanyGate,
    ManageConcept,
    ManageProject,
    ManageService,
    /// <summary>Take part in the bodies one has a seat in.</summary>
    ActInBody,
    ManageBodies,
    /// <summary>Draw the quarterly reports, and comment all of them.</summary>
    ManageReports,
    /// <summary>Comment what a quarterly report says of KS' own phases.</summary>
    CommentReports,
    /// <summary>Approve, publish and correct them.</summary>
    ApproveReports,
    Administer,
    /// <summary>The program's own jobs.</summary>
    RunJobs,
}

/// <summary>Which permission a request requires: one of those named is enough.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class RequiresAttribute(params Permission[] anyOf) : Attribute
{
    public Permission[] AnyOf { get; } = anyOf;
}
