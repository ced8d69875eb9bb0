using System.Text.Json.Nodes;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;

namespace Behovsstyring.Application.Meetings;

/// <summary>What the decision log keeps of meetings: numbers and codes in the open, words apart.</summary>
internal static class MeetingLog
{
    /// <summary>The highest function among the seats the actor has in the body.</summary>
    public static SeatFunction? RoleIn(UseCaseContext context, BodyId body) =>
        context.Actor.Seats.Where(s => s.Body == body).Select(s => (SeatFunction?)s.Function).Min();

    public static LogEntry Entry(UseCaseContext context, BodyId id, string body, LogEntryType type, LogSubject subject) =>
        new(type, subject) { ActorRole = RoleIn(context, id), Organisation = body };

    public static LogSubject Result(Meeting meeting, Ballot ballot, VoteResult result) => new()
    {
        Meeting = meeting.Slug,
        Item = meeting.Item(ballot.AgendaItemId).Number,
        Result = result.Outcome,
        Rule = result.Rule,
        Entitled = result.Entitled,
        Present = result.Present,
        Absent = result.Absent,
        Recused = result.Recused,
        Vacant = result.Vacant,
        For = result.For,
        Against = result.Against,
        Blank = result.Blank,
        Abstained = result.Abstained,
        NotVoted = result.NotVoted,
        Needed = result.ForNeeded,
    };

    public static LogSubject Recommendation(Meeting meeting, AgendaItem item, ItemOutcome outcome) => new()
    {
        Meeting = meeting.Slug,
        Item = item.Number,
        Capacity = item.Content.Capacity,
        Form = outcome.Form,
        Recommends = outcome.Recommends,
        Review = item.Content.GateReviewId?.Value,
    };

    /// <summary>The words of a recommendation may name people, and can be erased without any proof breaking.</summary>
    public static JsonObject Words(ItemOutcome outcome) => new() { ["text"] = outcome.Text };
}
