using Behovsstyring.DevHost.Postgres;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;
using Npgsql;

namespace Behovsstyring.Benchmarks.Seeding;

/// <summary>A body where a hundred members sit, and meetings with a ballot open in each, ready to be voted in.</summary>
internal static class VoteSeed
{
    public const int Voters = 100;
    public const int Ballots = 400;

    /// <summary>Once for a database.</summary>
    public static async Task SeatAsync(NpgsqlConnection owner, SeedGround ground, CancellationToken stop)
    {
        await using var seats = new NpgsqlCommand(
            $"""
            INSERT INTO seats (id, body_id, person_id, organisation_id, side, function, "from")
            SELECT gen_random_uuid(), $3, p.person, o.organisation, 1, 3, date '2020-01-01'
            FROM unnest($1) WITH ORDINALITY p(person, n) JOIN unnest($2) WITH ORDINALITY o(organisation, n) USING (n) WHERE n <= {Voters}
            """, owner);
        seats.Parameters.AddWithValue(ground.People.ToArray());
        seats.Parameters.AddWithValue(ground.Members.ToArray());
        seats.Parameters.AddWithValue(ground.Body);
        await seats.ExecuteNonQueryAsync(stop);
        // For the floor: as many columns as a vote has, and nothing that guards them.
        await DatabaseRoles.ExecuteAsync(owner, $"CREATE TABLE bench_commits (id uuid PRIMARY KEY, person_id uuid, choice int, cast_at timestamptz); GRANT INSERT ON bench_commits TO {DatabaseRoles.App}", stop);
    }

    /// <summary>Fresh ballots for one run, since a person votes once in each. Those of earlier runs stay, as ballots do.</summary>
    public static async Task OpenAsync(string owner, CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(owner + ";Pooling=false");
        await connection.OpenAsync(stop);
        await DatabaseRoles.ExecuteAsync(connection, $"""
            CREATE TEMP TABLE sessions AS
                SELECT n, gen_random_uuid() AS meeting, gen_random_uuid() AS item, gen_random_uuid() AS proposal, gen_random_uuid() AS ballot,
                    (SELECT body_id FROM seats WHERE function = 3 GROUP BY body_id ORDER BY count(*) DESC LIMIT 1) AS body
                FROM generate_series(1, {Ballots}) n;

            INSERT INTO meetings (id, body_id, body_kind, cancel_reason, decision_form, notice_revision, notice_text, noticed_at, opened_at, open_ballot_id,
                revision, running, slug, state, voting_rules, year, starts_at, form, join_address, place, search_names)
            SELECT s.meeting, b.id, b.kind, '', m.decision_form, 1, '', now(), now(), s.ballot, 1, s.n + l.last, 'benk-' || s.n + l.last, {(int)MeetingState.Open},
                m.voting, 2026, now(), {(int)MeetingForm.Remote}, '', '', ''
            FROM sessions s JOIN bodies b ON b.id = s.body JOIN LATERAL (SELECT voting, decision_form FROM body_mandates WHERE body_id = b.id LIMIT 1) m ON true,
                LATERAL (SELECT coalesce(max(running), 0) AS last FROM meetings WHERE body_id = b.id AND year = 2026) l;

            INSERT INTO agenda_items (id, meeting_id, number, title, kind, presentation, added_after_notice, search_names)
            SELECT item, meeting, 1, 'Prøvesak', {(int)AgendaItemKind.Decision}, '', false, ' prøvesak' FROM sessions;

            INSERT INTO proposals (id, agenda_item_id, proposed_by, put_at, text)
            SELECT proposal, item, (SELECT id FROM seats WHERE body_id = body AND function = 3 LIMIT 1), now(), 'Prøveforslag' FROM sessions;

            INSERT INTO ballots (id, absent, agenda_item_id, cancel_reason, kind, meeting_id, opened_at, proposal_id, recused, rules, state, vacant)
            SELECT s.ballot, 0, s.item, '', {(int)BallotKind.Proposal}, s.meeting, now(), s.proposal, 0, m.voting_rules, {(int)BallotState.Open}, 0
            FROM sessions s JOIN meetings m ON m.id = s.meeting;

            INSERT INTO ballot_voters (ballot_id, seat_id, filled_by, person_id)
            SELECT s.ballot, v.id, v.id, v.person_id FROM sessions s JOIN seats v ON v.body_id = s.body AND v.function = 3;
            """, stop);
    }
}
