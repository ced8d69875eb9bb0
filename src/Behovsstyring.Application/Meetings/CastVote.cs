using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>
/// Votes in an open ballot, for the seat the ballot's list has the person in. Once: a vote is not changed, and a seat has one.
/// Many vote in the same second, so nothing here waits for anyone: the row that is stored is the vote, and the database
/// takes none for a seat that has voted or a ballot that is counted.
/// </summary>
[Requires(Permission.ActInBody)]
public sealed record CastVote(BallotId Ballot, Choice Choice) : ICommand<Done>;

internal sealed class CastVoteValidator : AbstractValidator<CastVote>
{
    public CastVoteValidator() => RuleFor(c => c.Choice).Chosen();
}

internal sealed class CastVoteHandler : IHandler<CastVote, Done>
{
    public async Task<Done> Handle(CastVote request, UseCaseContext context, CancellationToken ct)
    {
        var me = context.Actor.RequirePerson();
        var ballot = await Paper(context.Db, request.Ballot, me, ct) ?? throw new DomainException(CommonErrors.NotFound);
        // On the list when it opened, and still in the seat now.
        var mayVote = ballot.FilledBy is { } seat && context.Actor.Seats.Any(s => s.Seat == seat);
        Guard.Against(BallotRules.ObstaclesToCasting(ballot.State, mayVote, request.Choice, ballot.Rules, ballot.Kind));

        // Share-locks the ballot: the count waits for this vote, or this vote finds the ballot counted and is not stored.
        var stored = await context.Db.Database.ExecuteSqlAsync(
            $"""
            -- prepared
            INSERT INTO votes (ballot_id, seat_id, person_id, choice, cast_at)
            SELECT b.id, {ballot.Seat!.Value.Value}, {me.Value}, {(int)request.Choice}, {context.Now}
            FROM ballots b WHERE b.id = {request.Ballot.Value} AND b.state = {(int)BallotState.Open}
            FOR KEY SHARE
            """,
            ct);
        if (stored == 0)
        {
            throw new DomainException(MeetingErrors.BallotNotOpen);
        }

        context.Raise(new VoteCast(request.Ballot, ballot.Meeting));
        return default;
    }

    private sealed record VotingPaper(MeetingId Meeting, BallotState State, VotingRules Rules, BallotKind Kind, SeatId? Seat, SeatId? FilledBy);

    private static readonly Func<AppDbContext, BallotId, PersonId, CancellationToken, Task<VotingPaper?>> Paper =
        EF.CompileAsyncQuery((AppDbContext db, BallotId id, PersonId voter, CancellationToken ct) =>
            (from b in db.Ballots
             where b.Id == id
             from v in b.Voters.Where(v => v.PersonId == voter).DefaultIfEmpty()
             select new VotingPaper(b.MeetingId, b.State, b.Rules, b.Kind, (SeatId?)v.SeatId, (SeatId?)v.FilledBy))
            .AsNoTracking()
            .TagWith(PreparedCommands.Mark)
            .FirstOrDefault());
}
