using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.Domain.Ideas;

/// <summary>What may be done with a need, asked before it is done. Empty answer: nothing stands in the way.</summary>
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
    public static IReadOnlyList<Error> MissingForSubmission(IdeaContent content)
    {
        List<Error> unmet = [.. OverLimit(content)];
        if (content.Title.Trim().Length < TitleMinLength)
        {
            unmet.Add(IdeaErrors.TooShort(nameof(IdeaContent.Title), TitleMinLength));
        }

        if (content.Problem.Trim().Length < ProblemMinLength)
        {
            unmet.Add(IdeaErrors.TooShort(nameof(IdeaContent.Problem), ProblemMinLength));
        }

        if (string.IsNullOrWhiteSpace(content.Affected))
        {
            unmet.Add(IdeaErrors.Missing(nameof(IdeaContent.Affected)));
        }

        if (string.IsNullOrWhiteSpace(content.ExpectedBenefit))
        {
            unmet.Add(IdeaErrors.Missing(nameof(IdeaContent.ExpectedBenefit)));
        }

        if (content.Channel is null)
        {
            unmet.Add(IdeaErrors.Missing(nameof(IdeaContent.Channel)));
        }

        if (content.Area is null)
        {
            unmet.Add(IdeaErrors.Missing(nameof(IdeaContent.Area)));
        }

        return unmet;
    }

    /// <summary>Limits that hold for a draft too, so that nothing is cut in silence.</summary>
    public static IReadOnlyList<Error> OverLimit(IdeaContent content)
    {
        List<Error> unmet = [];
        Check(nameof(IdeaContent.Title), content.Title, TitleMaxLength);
        Check(nameof(IdeaContent.Summary), content.Summary, SummaryMaxLength);
        Check(nameof(IdeaContent.Problem), content.Problem, TextMaxLength);
        Check(nameof(IdeaContent.Affected), content.Affected, TextMaxLength);
        Check(nameof(IdeaContent.ExpectedBenefit), content.ExpectedBenefit, TextMaxLength);
        Check(nameof(IdeaContent.StrategyGoal), content.StrategyGoal, TextMaxLength);
        Check(nameof(IdeaContent.LawOrDeadline), content.LawOrDeadline, TextMaxLength);
        Check(nameof(IdeaContent.Existing), content.Existing, TextMaxLength);
        return unmet;

        void Check(string field, string text, int limit)
        {
            if (text.Length > limit)
            {
                unmet.Add(IdeaErrors.TooLong(field, limit));
            }
        }
    }

    /// <summary>The submitter may mend the words until KS has begun to assess them; after that others have answered to what it said.</summary>
    public static IReadOnlyList<Error> ObstaclesToEditing(CaseState state) =>
        state is CaseState.Draft or CaseState.Received ? [] : [IdeaErrors.NotEditable];

    public static IReadOnlyList<Error> ObstaclesToAssessment(CaseState state) =>
        state is CaseState.Received ? [] : [IdeaErrors.NotAwaitingAssessment];

    public static IReadOnlyList<Error> ObstaclesToGate(CaseState state) =>
        state is CaseState.Received or CaseState.InAssessment ? [] : [IdeaErrors.NotOpenForGate];

    /// <summary>A need better met by another actor is handed over, and followed to its answer (ch. 6.2).</summary>
    public static IReadOnlyList<Error> ObstaclesToRouting(CaseState state, string recipient, string reason)
    {
        List<Error> unmet = [];
        if (state is not (CaseState.Received or CaseState.InAssessment))
        {
            unmet.Add(IdeaErrors.NotRoutable);
        }

        if (string.IsNullOrWhiteSpace(recipient))
        {
            unmet.Add(IdeaErrors.RecipientMissing);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            unmet.Add(IdeaErrors.ReasonMissing);
        }

        return unmet;
    }

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
        CaseState state, OrganisationId submitter, OrganisationId supporter, OrganisationKind supporterKind)
    {
        List<Error> unmet = [];
        if (!IsOpenForSupport(state))
        {
            unmet.Add(IdeaErrors.NotOpenForSupport);
        }

        if (!OrganisationRules.IsMember(supporterKind))
        {
            unmet.Add(IdeaErrors.OnlyMembersSupport);
        }

        if (submitter == supporter)
        {
            unmet.Add(IdeaErrors.OwnNeed);
        }

        return unmet;
    }

    /// <summary>Regional networks and the counties' college can anchor members' ideas (ch. 6.2).</summary>
    public static IReadOnlyList<Error> ObstaclesToAnchoring(CaseState state, OrganisationKind kind)
    {
        List<Error> unmet = [];
        if (!IsOpenForSupport(state))
        {
            unmet.Add(IdeaErrors.NotOpenForSupport);
        }

        if (!OrganisationRules.CanAnchor(kind))
        {
            unmet.Add(IdeaErrors.OnlyNetworksAnchor);
        }

        return unmet;
    }

    /// <summary>Anchoring is a duty for ideas from talks between state and company, and advice for a single member's (ch. 6.2.3).</summary>
    public static bool AnchoringIsExpected(IdeaChannel channel) => channel switch
    {
        IdeaChannel.SingleMember or IdeaChannel.State or IdeaChannel.NationalSolutionChange
            or IdeaChannel.Supplier or IdeaChannel.KsOrCompany => true,
        IdeaChannel.GovernanceStructure or IdeaChannel.OperationsAndUserCouncil => false,
    };
}
