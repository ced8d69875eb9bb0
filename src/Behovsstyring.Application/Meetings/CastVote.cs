using System.Globalization;
using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Behovsstyring.Application.Meetings;

/// <summary>
/// Votes in an open ballot, for the seat the ballot's list has the person in. Once: a vote is not changed, and a seat has one.
/// Many vote in the same second, so nothing here waits for anyone: the row that is stored is the vote, and the database
/// takes none for a seat that has voted or a ballot that is counted. Two journeys: who votes and on what, then the vote.
/// </summary>
[Requires(Permission.ActInBody)]
[OneStatement]
public sealed record CastVote(BallotId Ballot, Choice Choice) : ICommand<Done>;

internal sealed class CastVoteValidator : AbstractValidator<CastVote>
{
    public CastVoteValidator() => RuleFor(c => c.Choice).Chosen();
}

internal sealed class CastVoteHandler : IHandler<CastVote, Done>, IAsksAlongside<CastVote>
{
    /// <summary>
    /// Share-locks the ballot and the voter's line of its list. The count and the one who registers a leaving wait for this vote, or
    /// this vote finds the ballot counted or the line left, and is not stored. Answers whether the ballot is open, whether the voter
    /// is still on the list, and whether the seat had its vote left.
    /// </summary>
    private static readonly string Insert = string.Create(CultureInfo.InvariantCulture, $"""
        WITH ballot AS (SELECT b.id, v.left_at FROM ballots b JOIN ballot_voters v ON v.ballot_id = b.id AND v.seat_id = $2
                        WHERE b.id = $1 AND b.state = {(int)BallotState.Open} FOR KEY SHARE),
             vote AS (INSERT INTO votes (ballot_id, seat_id, person_id, choice, cast_at) SELECT id, $2, $3, $4, $5 FROM ballot WHERE left_at IS NULL
                      ON CONFLICT DO NOTHING RETURNING ballot_id)
        SELECT EXISTS (SELECT FROM ballot), EXISTS (SELECT FROM ballot WHERE left_at IS NULL), EXISTS (SELECT FROM vote)
        """);

    public NpgsqlBatchCommand Question(CastVote request, Actor.PersonActor actor) => new("""
        SELECT b.meeting_id, b.state, b.rules, b.kind, v.seat_id, v.filled_by
        FROM ballots b LEFT JOIN ballot_voters v ON v.ballot_id = b.id AND v.person_id = $2 AND v.left_at IS NULL
        WHERE b.id = $1
        """)
    {
        Parameters = { new NpgsqlParameter<Guid> { TypedValue = request.Ballot.Value }, new NpgsqlParameter<Guid> { TypedValue = actor.Person.Value } },
    };

    public async Task<object?> ReadAsync(NpgsqlDataReader reader, CancellationToken ct) => await reader.ReadAsync(ct)
        ? new VotingPaper(
            new(reader.GetGuid(0)),
            (BallotState)reader.GetInt32(1),
            JsonColumn.Read<VotingRules>(reader.GetString(2))!,
            (BallotKind)reader.GetInt32(3),
            reader.IsDBNull(4) ? null : new(reader.GetGuid(4)),
            reader.IsDBNull(5) ? null : new(reader.GetGuid(5)))
        : null;

    public async Task<Done> Handle(CastVote request, UseCaseContext context, CancellationToken ct)
    {
        var me = context.Actor.RequirePerson();
        var ballot = context.Answer<VotingPaper>() ?? throw new DomainException(CommonErrors.NotFound);
        // On the list and not gone, and still in the seat now.
        var mayVote = ballot.FilledBy is { } seat && context.Actor.Seats.Any(s => s.Seat == seat);
        Guard.Against(BallotRules.ObstaclesToCasting(ballot.State, mayVote, request.Choice, ballot.Rules, ballot.Kind));

        await using var vote = new NpgsqlCommand(Insert, (NpgsqlConnection)context.Db.Database.GetDbConnection())
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = request.Ballot.Value },
                new NpgsqlParameter<Guid> { TypedValue = ballot.Seat!.Value.Value },
                new NpgsqlParameter<Guid> { TypedValue = me.Value },
                new NpgsqlParameter<int> { TypedValue = (int)request.Choice },
                new NpgsqlParameter<DateTimeOffset> { TypedValue = context.Now },
            },
        };
        await vote.PrepareAsync(ct);
        await using (var stored = await vote.ExecuteReaderAsync(ct))
        {
            await stored.ReadAsync(ct);
            Guard.That(stored.GetBoolean(0), MeetingErrors.BallotNotOpen);
            Guard.That(stored.GetBoolean(1), MeetingErrors.NotOnTheList);
            Guard.That(stored.GetBoolean(2), MeetingErrors.AlreadyVoted);
        }

        context.Raise(new VoteCast(request.Ballot, ballot.Meeting));
        return default;
    }

    private sealed record VotingPaper(MeetingId Meeting, BallotState State, VotingRules Rules, BallotKind Kind, SeatId? Seat, SeatId? FilledBy);
}
