namespace Behovsstyring.Domain.Governance;

/// <summary>What a gate can end with, and what a body can recommend.</summary>
public enum GateOutcome
{
    GoOn = 1,
    /// <summary>On conditions with an owner and a deadline; they block the next gate.</summary>
    GoOnWithConditions = 2,
    /// <summary>Back to the phase it came from, with what is missing.</summary>
    SendBack = 3,
    Pause = 4,
    Stop = 5,
}

/// <summary>The stored part of a review's state: the consequences of decision and acceptance. The stage of an open one follows from what is missing.</summary>
public enum GateReviewState
{
    Open = 1,
    AwaitingAcceptance = 2,
    Crossed = 3,
    SentBack = 4,
    Paused = 5,
    Stopped = 6,
    /// <summary>The owner who was to take over said no, with reasons.</summary>
    Declined = 7,
    /// <summary>Taken back by the phase's owner before anyone had recommended anything.</summary>
    Withdrawn = 8,
}

/// <summary>The stage of a review, as shown to people.</summary>
public enum GateStage
{
    AwaitingRequirements = 1,
    AwaitingRecommendation = 2,
    AwaitingDecision = 3,
    AwaitingAcceptance = 4,
    Crossed = 5,
    SentBack = 6,
    Paused = 7,
    Stopped = 8,
    Declined = 9,
    Withdrawn = 10,
}

/// <summary>Whether a decision followed what was recommended: the public triple recommended – decided – followed.</summary>
public enum Followed
{
    /// <summary>No party recommended an outcome.</summary>
    NothingToFollow = 0,
    Followed = 1,
    /// <summary>The case goes on as recommended, but conditions were added or dropped.</summary>
    WithChange = 2,
    NotFollowed = 3,
}

public enum RecommendationForm
{
    Vote = 1,
    Consensus = 2,
    /// <summary>In writing, outside any meeting.</summary>
    Statement = 3,
}
