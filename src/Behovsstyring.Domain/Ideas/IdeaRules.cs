using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.Domain.Ideas;

/// <summary>What may be done with a need, asked before it is done. An empty answer means that it may be done.</summary>
public static class IdeaRules
{
    public const int TitleMaxLength = 150;
    public const int TitleMinLength = 10;
    public const int SummaryMaxLength = 400;
    public const int TextMaxLength = 20_000;
    public const int ProblemMinLength = 40;
    public const int NoteMaxLength = 1_000;
    public const int ReasonMaxLength = 4_000;

    /// <summary>Everything a need must say before it is sent in: title, problem, who is affected, benefit, channel and field.</summary>
    public static IReadOnlyList<Error> ObstaclesToSubmitting(IdeaContent content) => new Unmet()
        .And(ProblemsIn(content))
        .If(content.Title.Trim().Length < TitleMinLength, IdeaErrors.TooShort(nameof(IdeaContent.Title), TitleMinLength))
        .If(content.Problem.Trim().Length < ProblemMinLength, IdeaErrors.TooShort(nameof(IdeaContent.Problem), ProblemMinLength))
        .If(string.IsNullOrWhiteSpace(content.Affected), IdeaErrors.Missing(nameof(IdeaContent.Affected)))
        .If(string.IsNullOrWhiteSpace(content.ExpectedBenefit), IdeaErrors.Missing(nameof(IdeaContent.ExpectedBenefit)))
        .If(content.Channel is null, IdeaErrors.Missing(nameof(IdeaContent.Channel)))
        .If(content.Area is null, IdeaErrors.Missing(nameof(IdeaContent.Area)));

    /// <summary>Limits that hold for a draft too, so that nothing is cut in silence.</summary>
    public static IReadOnlyList<Error> ProblemsIn(IdeaContent content) => new Unmet()
        .Optional(content.Title, TitleMaxLength)
        .Optional(content.Summary, SummaryMaxLength)
        .Optional(content.Problem, TextMaxLength)
        .Optional(content.Affected, TextMaxLength)
        .Optional(content.ExpectedBenefit, TextMaxLength)
        .Optional(content.StrategyGoal, TextMaxLength)
        .Optional(content.LawOrDeadline, TextMaxLength)
        .Optional(content.Existing, TextMaxLength);

    /// <summary>The submitter may edit the words until KS begins to assess them. After that others have answered to what they said.</summary>
    public static IReadOnlyList<Error> ObstaclesToEditing(CaseState state) =>
        state is CaseState.Draft or CaseState.Received ? [] : [IdeaErrors.NotEditable];

    public static IReadOnlyList<Error> ObstaclesToAssessment(CaseState state) =>
        state is CaseState.Received ? [] : [IdeaErrors.NotAwaitingAssessment];

    /// <summary>A need has a case officer while KS has work with it: until it is stopped or goes on. One sent elsewhere is followed to its answer.</summary>
    public static IReadOnlyList<Error> ObstaclesToAssigning(CaseState state) =>
        IsOpenForSupport(state) || state is CaseState.RoutedElsewhere ? [] : [IdeaErrors.NotWithKs];

    /// <summary>KS has it and no gate review is open: it may come to its gate, be paused or be handed over.</summary>
    public static bool IsUnderConsideration(CaseState state) => state is CaseState.Received or CaseState.InAssessment;

    public static IReadOnlyList<Error> ObstaclesToGate(CaseState state) =>
        IsUnderConsideration(state) ? [] : [IdeaErrors.NotOpenForGate];

    /// <summary>At its gate a need is paused by the decision there, and by nothing else: the review must not be left hanging.</summary>
    public static IReadOnlyList<Error> ObstaclesToPausing(CaseState state) =>
        IsUnderConsideration(state) ? [] : [IdeaErrors.NotPausable];

    /// <summary>A need better met by another actor is handed over, and followed to its answer (ch. 6.2).</summary>
    public static IReadOnlyList<Error> ObstaclesToRouting(CaseState state, string recipient, string reason) => new Unmet()
        .If(!IsUnderConsideration(state), IdeaErrors.NotRoutable)
        .If(string.IsNullOrWhiteSpace(recipient), IdeaErrors.RecipientMissing)
        .If(string.IsNullOrWhiteSpace(reason), IdeaErrors.ReasonMissing);

    /// <summary>Only who has been asked can have answered.</summary>
    public static IReadOnlyList<Error> ObstaclesToRecordingAnswer(CaseState state) =>
        state is CaseState.RoutedElsewhere ? [] : [IdeaErrors.NotRouted];

    public static bool IsOpenForSupport(CaseState state) => state switch
    {
        CaseState.Received or CaseState.InAssessment or CaseState.AtGate or CaseState.Paused => true,
        CaseState.Draft or CaseState.Active or CaseState.Stopped or CaseState.RoutedElsewhere or CaseState.Completed => false,
    };

    /// <summary>One position per member organisation, on others' needs, while the need is alive.</summary>
    public static IReadOnlyList<Error> ObstaclesToSupport(
        CaseState state, OrganisationId submitter, OrganisationId supporter, OrganisationKind supporterKind) => new Unmet()
        .If(!IsOpenForSupport(state), IdeaErrors.NotOpenForSupport)
        .If(!OrganisationRules.IsMember(supporterKind), IdeaErrors.OnlyMembersSupport)
        .If(submitter == supporter, IdeaErrors.OwnNeed);

    /// <summary>Regional networks and the counties' college can anchor members' ideas (ch. 6.2).</summary>
    /// <param name="isOurs">One that takes part in the network has the need: raised it, or supports it. Or no member raised it.</param>
    public static IReadOnlyList<Error> ObstaclesToAnchoring(CaseState state, OrganisationKind kind, bool isOurs) => new Unmet()
        .If(!IsOpenForSupport(state), IdeaErrors.NotOpenForSupport)
        .If(!OrganisationRules.CanAnchor(kind), IdeaErrors.OnlyNetworksAnchor)
        .If(OrganisationRules.CanAnchor(kind) && !isOurs, IdeaErrors.NotOfOurMembers);

    /// <summary>The channels a need can come through, by who raises it (KS' concept study, ch. 6.2.1). KS and the company may record for others.</summary>
    public static IReadOnlyList<IdeaChannel> ChannelsOf(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Municipality or OrganisationKind.County or OrganisationKind.InterMunicipal
            or OrganisationKind.Network or OrganisationKind.CountyCollege =>
            [IdeaChannel.GovernanceStructure, IdeaChannel.SingleMember, IdeaChannel.OperationsAndUserCouncil, IdeaChannel.NationalSolutionChange],
        OrganisationKind.Ks => Enum.GetValues<IdeaChannel>(),
        OrganisationKind.Company =>
            [IdeaChannel.OperationsAndUserCouncil, IdeaChannel.State, IdeaChannel.NationalSolutionChange, IdeaChannel.Supplier, IdeaChannel.KsOrCompany],
        OrganisationKind.StateAgency => [IdeaChannel.State, IdeaChannel.NationalSolutionChange],
        OrganisationKind.Supplier => [IdeaChannel.Supplier],
    };

    /// <summary>No one says that a need came through a channel that is not theirs.</summary>
    public static IReadOnlyList<Error> ObstaclesToChannel(IdeaChannel? channel, OrganisationKind kind) => new Unmet()
        .If(channel is { } chosen && !ChannelsOf(kind).Contains(chosen), IdeaErrors.NotYourChannel);

    /// <summary>Anchoring is a duty for ideas from talks between state and company, and advice for a single member's (ch. 6.2.3).</summary>
    public static bool AnchoringIsExpected(IdeaChannel channel) => channel switch
    {
        IdeaChannel.SingleMember or IdeaChannel.State or IdeaChannel.NationalSolutionChange
            or IdeaChannel.Supplier or IdeaChannel.KsOrCompany => true,
        IdeaChannel.GovernanceStructure or IdeaChannel.OperationsAndUserCouncil => false,
    };
}
