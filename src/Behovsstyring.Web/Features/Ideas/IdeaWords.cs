using System.Globalization;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Components.Shared.Phases;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Ideas;

/// <summary>Sentences about a need that both the open page and the workspace say.</summary>
internal static class IdeaWords
{
    private static readonly Dictionary<CaseState, PhasePathModel> Paths = Enum.GetValues<CaseState>().ToDictionary(s => s, s => PhasePathModel.Of(Phase.Idea, s));

    public static PhasePathModel Path(CaseState state) => Paths[state];

    /// <summary>What happens next, in one sentence.</summary>
    public static string? Next(IdeaDetails idea) => Next(idea.State, idea.RoutedTo, idea.RoutedAnswer is not null);

    public static string? Next(CaseState state, string? routedTo = null, bool answered = false) => state switch
    {
        CaseState.Received => IdeaTexts.NextReceived,
        CaseState.InAssessment or CaseState.Active => IdeaTexts.NextInAssessment,
        CaseState.AtGate => IdeaTexts.NextAtGate,
        CaseState.Paused => IdeaTexts.NextPaused,
        CaseState.Stopped => IdeaTexts.NextStopped,
        CaseState.RoutedElsewhere => Text(answered ? IdeaTexts.NextAnswered : IdeaTexts.NextRoutedElsewhere, routedTo),
        CaseState.Completed => IdeaTexts.NextCompleted,
        CaseState.Draft => null,
    };

    /// <summary>Who has it; none when its road in this phase has ended.</summary>
    public static string? Holder(IdeaDetails idea) => idea.State switch
    {
        CaseState.Received or CaseState.InAssessment or CaseState.Active or CaseState.AtGate or CaseState.Paused => idea.Owner,
        CaseState.RoutedElsewhere => idea.RoutedAnswer is null ? idea.RoutedTo : null,
        CaseState.Draft or CaseState.Stopped or CaseState.Completed => null,
    };

    public static string ReasonTitle(CaseState state) => state switch
    {
        CaseState.Paused => IdeaTexts.ReasonPaused,
        CaseState.Stopped => IdeaTexts.ReasonStopped,
        CaseState.RoutedElsewhere => IdeaTexts.ReasonRoutedElsewhere,
        CaseState.Draft or CaseState.Received or CaseState.InAssessment or CaseState.Active
            or CaseState.AtGate or CaseState.Completed => IdeaTexts.ReasonOther,
    };

    /// <summary>A single member's need is better with an anchoring; needs that come in from outside should have one (KS' concept study, ch. 6.2.3).</summary>
    public static string AnchoringMissing(IdeaChannel? channel) =>
        channel == IdeaChannel.SingleMember ? IdeaTexts.AnchoringAdvised : IdeaTexts.AnchoringExpected;

    public static string Supports(int count) => count == 1 ? IdeaTexts.SupportsOne : Text(IdeaTexts.SupportsMany, Words.Number(count));

    public static string Size(SizeClass? size) => size is { } known ? EnumText.Of(known) : IdeaTexts.Counties;

    /// <summary>Those who said they will use it have also said that it is useful: each level includes the ones before.</summary>
    public static string LevelsSentence(IReadOnlyCollection<SupportRow> supports) =>
        Text(IdeaTexts.LevelsSentence, Words.Number(supports.Count), Words.Number(supports.Count(s => s.Level >= SupportLevel.WillUse)));

    public static string RepresentationSentence(Representation who) => Text(
        IdeaTexts.RepresentationSentence,
        Words.Number(who.Having), Words.Number(who.Members),
        Words.Number(who.ByCounty.Count(c => c.Having > 0)), Words.Number(who.ByCounty.Count));

    public static string SizeSentence(Representation who) => who.BySize.Where(s => s.Having == 0).Select(s => InSentence(s.Size)).ToList() is { Count: > 0 } missing
        ? Text(IdeaTexts.SizeMissing, Words.And(missing))
        : IdeaTexts.SizeAll;

    public static string CountySentence(Representation who) => who.ByCounty.Where(c => c.Having == 0).Select(c => c.County).ToList() is { Count: > 0 } missing
        ? Text(IdeaTexts.CountyMissing, Words.And(missing))
        : IdeaTexts.CountyAll;

    public static string Text(string format, params ReadOnlySpan<object?> args) => string.Format(CultureInfo.CurrentCulture, format, args);

    private static string InSentence(SizeClass? size) => size switch
    {
        SizeClass.Small => IdeaTexts.SizeSmall,
        SizeClass.Medium => IdeaTexts.SizeMedium,
        SizeClass.Large => IdeaTexts.SizeLarge,
        null => IdeaTexts.SizeCounty,
    };
}
