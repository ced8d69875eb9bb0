using System.Globalization;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;
using Behovsstyring.Web.Components.Shared;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Meetings;

/// <summary>Sentences about meetings and votes that both the open pages and the workspace say.</summary>
internal static class MeetingWords
{
    public static string Title(BodyName body, int running, int year) => Text(MeetingTexts.Title, body.Read(), running, year);

    /// <summary><c>12. mars 2027 kl. 10.00–12.00</c>.</summary>
    public static string When(DateTimeOffset starts, DateTimeOffset? ends) => ends switch
    {
        null => Dates.Moment(starts),
        { } end when OsloTime.DayOf(end) == OsloTime.DayOf(starts) => $"{Dates.Moment(starts)}–{Dates.Clock(end)}",
        { } end => $"{Dates.Moment(starts)} – {Dates.Moment(end)}",
    };

    /// <summary>A closed meeting whose record is out is best known by its record.</summary>
    public static string State(MeetingState state, bool hasRecord) => hasRecord ? EnumText.Of(RecordState.Published) : EnumText.Of(state);

    public static Tone ToneOf(MeetingState state) => state switch
    {
        MeetingState.Planned or MeetingState.Closed => Tone.Neutral,
        MeetingState.Noticed or MeetingState.Open => Tone.Active,
        MeetingState.Cancelled => Tone.Bad,
    };

    public static string IconOf(MeetingState state) => state switch
    {
        MeetingState.Planned => Icons.Clip,
        MeetingState.Noticed => Icons.Calendar,
        MeetingState.Open => Icons.People,
        MeetingState.Closed => Icons.Check,
        MeetingState.Cancelled => Icons.Cross,
    };

    /// <summary>What came of a vote and the rule that gave it, in one sentence.</summary>
    public static string OutcomeLine(VoteResult result) =>
        Text(VoteTexts.ResourceManager.GetString(result.RuleCode, CultureInfo.CurrentUICulture) ?? result.RuleCode, [.. result.RuleArgs.Select(n => (object)n)]);

    public static string IconOf(VoteOutcome outcome) => outcome switch
    {
        VoteOutcome.Adopted => Icons.Check,
        VoteOutcome.Rejected => Icons.Cross,
        VoteOutcome.NotQuorate => Icons.Warning,
    };

    public static string? HowReached(RecommendationForm? form) => form switch
    {
        RecommendationForm.Vote => MeetingTexts.OutcomeByVote,
        RecommendationForm.Consensus => MeetingTexts.OutcomeByConsensus,
        RecommendationForm.Statement or null => null,
    };

    public static string Recommends(GateOutcome outcome) => Text(MeetingTexts.Recommends, EnumText.Of(outcome));

    public static string Text(string format, params object[] args) => string.Format(CultureInfo.CurrentCulture, format, args);
}
