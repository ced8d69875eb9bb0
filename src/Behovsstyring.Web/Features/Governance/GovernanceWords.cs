using System.Globalization;
using Behovsstyring.Application.Governance;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Web.Components.Shared;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Components.Shared.Errors;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Governance;

/// <summary>Sentences about gates that the matrix, the review and the list of decisions share.</summary>
internal static class GovernanceWords
{
    public static string Text(string format, params ReadOnlySpan<object?> args) => string.Format(CultureInfo.CurrentCulture, format, args);

    /// <summary>With a capital letter, for the beginning of a line.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : string.Concat(words[..1].ToUpper(CultureInfo.CurrentCulture), words.AsSpan(1));

    /// <summary>An organ by its everyday name: <i>daglig leder</i> in the company is <i>administrerende direktør</i> in KS.</summary>
    public static string Organ(Party entity, DecidingOrgan organ) => entity switch
    {
        Party.KsAdministration => organ switch
        {
            DecidingOrgan.Delegated => GovernanceTexts.KsDelegated,
            DecidingOrgan.ManagingDirector => GovernanceTexts.KsDirector,
            DecidingOrgan.Board => GovernanceTexts.KsBoard,
        },
        Party.Company => organ switch
        {
            DecidingOrgan.Delegated => GovernanceTexts.CompanyDelegated,
            DecidingOrgan.ManagingDirector => GovernanceTexts.CompanyDirector,
            DecidingOrgan.Board => GovernanceTexts.CompanyBoard,
        },
        Party.Submitter or Party.Supporters or Party.Members or Party.KommitCouncil or Party.DigitalisationCommittee or Party.ExpertCommittee
            or Party.ExpertCouncil or Party.SteeringGroup or Party.UserCouncil or Party.Network or Party.CountyCollege
            or Party.ProjectOwnerMeeting or Party.Adopter or Party.OtherActor => GovernanceTexts.OwnOrgan,
    };

    /// <summary>Which organ decides when, each as a sentence.</summary>
    public static IEnumerable<string> Organs(Party entity, IReadOnlyList<OrganThreshold> organs) => organs.OrderBy(o => o.Organ).Select(o =>
    {
        var name = Capital(Organ(entity, o.Organ));
        string?[] when = [Size(o.FromSize), Risk(o.FromRisk)];
        return when.OfType<string>().ToArray() switch
        {
            [] => organs.Count == 1 ? name : Text(GovernanceTexts.OrganOrdinary, name),
            [var only] => Text(GovernanceTexts.OrganFrom, name, only),
            [var size, var risk, ..] => Text(GovernanceTexts.OrganFrom, name, Text(GovernanceTexts.OrganOr, size, risk)),
        };
    });

    /// <summary>Who is named in a list: the party, and its role where that is not plain.</summary>
    public static string Recommender(Recommender recommender) =>
        $"{EnumText.Of(recommender.Party)} ({EnumText.Of(recommender.Role).ToLower(CultureInfo.CurrentCulture)})";

    public static string WhenRequired(Recommender recommender) => recommender.RequiredWhen == Applicability.Never
        ? GovernanceTexts.NotWaitedFor
        : Text(GovernanceTexts.RequiredWhen, EnumText.Of(recommender.RequiredWhen).ToLower(CultureInfo.CurrentCulture));

    /// <summary>What happens next at this gate, in one sentence.</summary>
    public static string Next(GateReviewDetails review) => review.Missing.Count == 0 ? review.LedTo is { } number ? Text(GovernanceTexts.NextLedTo, number) : GovernanceTexts.NextClosed : review.Missing[0] switch
    {
        { Step: GateStep.BeforeRecommendation } m => Text(GovernanceTexts.NextRequirements, Who(m)),
        { Step: GateStep.Recommendation } m => Text(GovernanceTexts.NextRecommendation, Who(m)),
        { Step: GateStep.BeforeDecision } => Text(GovernanceTexts.NextDecision, EnumText.Of(review.Decider)),
        { Step: GateStep.Decision } => Text(GovernanceTexts.NextDecisionReady, EnumText.Of(review.Decider)),
        { Step: GateStep.Acceptance } m => Text(GovernanceTexts.NextAcceptance, Who(m)),
        var m => Who(m),
    };

    public static string? Holder(GateReviewDetails review) => review.Missing.Count == 0 ? null : Who(review.Missing[0]);

    public static string Who(MissingRow missing) => missing.Organisation ?? (missing.Who is { } party ? EnumText.Of(party) : "");

    /// <summary>What is missing: the model's own words where it has some, otherwise what the rule says.</summary>
    public static string What(MissingRow missing) => missing.Step switch
    {
        GateStep.Recommendation => GovernanceTexts.WhatRecommendation,
        GateStep.Decision => GovernanceTexts.WhatDecision,
        GateStep.Acceptance => GovernanceTexts.WhatAcceptance,
        GateStep.BeforeRecommendation or GateStep.BeforeDecision => missing.What is { } what ? what.Read() : ErrorText.For(missing.Why),
    };

    public static (string Text, string Icon, Tone Tone) Status(RequirementStatus status) => status switch
    {
        RequirementStatus.Missing => (GovernanceTexts.StatusMissing, Icons.Clock, Tone.Neutral),
        RequirementStatus.Met => (GovernanceTexts.StatusMet, Icons.Check, Tone.Good),
        RequirementStatus.Waived => (GovernanceTexts.StatusWaived, Icons.Info, Tone.Apart),
    };

    public static (string Icon, Tone Tone) Look(GateOutcome outcome) => outcome switch
    {
        GateOutcome.GoOn => (Icons.Arrow, Tone.Good),
        GateOutcome.GoOnWithConditions => (Icons.Clip, Tone.Good),
        GateOutcome.SendBack => (Icons.ArrowOut, Tone.Neutral),
        GateOutcome.Pause => (Icons.Pause, Tone.Neutral),
        GateOutcome.Stop => (Icons.Cross, Tone.Bad),
    };

    public static (string Icon, Tone Tone) Look(Followed followed) => followed switch
    {
        Followed.NothingToFollow => (Icons.Info, Tone.Neutral),
        Followed.Followed => (Icons.Check, Tone.Good),
        Followed.WithChange or Followed.NotFollowed => (Icons.Fork, Tone.Apart),
    };

    public static (string Icon, Tone Tone) Look(GateStage stage) => stage switch
    {
        GateStage.AwaitingRequirements or GateStage.AwaitingRecommendation or GateStage.AwaitingDecision or GateStage.AwaitingAcceptance => (Icons.Clock, Tone.Active),
        GateStage.Crossed => (Icons.Check, Tone.Good),
        GateStage.SentBack or GateStage.Withdrawn => (Icons.ArrowOut, Tone.Neutral),
        GateStage.Paused => (Icons.Pause, Tone.Neutral),
        GateStage.Stopped or GateStage.Declined => (Icons.Cross, Tone.Bad),
    };

    public static (string Text, string Icon, Tone Tone) Status(ConditionRow condition) => condition switch
    {
        { IsOpen: false, Lifted: true } => (GovernanceTexts.ConditionLifted, Icons.Info, Tone.Neutral),
        { IsOpen: false } => (GovernanceTexts.ConditionMet, Icons.Check, Tone.Good),
        { IsOverdue: true } => (GovernanceTexts.ConditionOverdue, Icons.Warning, Tone.Bad),
        _ => (GovernanceTexts.ConditionOpen, Icons.Clock, Tone.Neutral),
    };

    private static string? Size(CaseSize? from) => from switch
    {
        CaseSize.Major => GovernanceTexts.OrganWhenSize,
        CaseSize.Ordinary => GovernanceTexts.OrganWhenSizeOrdinary,
        CaseSize.Small or null => null,
    };

    private static string? Risk(CaseRisk? from) => from switch
    {
        CaseRisk.High => GovernanceTexts.OrganWhenRisk,
        CaseRisk.Medium => GovernanceTexts.OrganWhenRiskMedium,
        CaseRisk.Low or null => null,
    };
}
