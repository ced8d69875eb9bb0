using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Governance;
using Npgsql;
using NpgsqlTypes;

namespace Behovsstyring.Benchmarks.Seeding;

/// <summary>Decisions at BP1, each with a recommendation that most of them follow.</summary>
internal static class DecisionSeed
{
    public static async Task FillAsync(NpgsqlConnection owner, SeedGround ground, IReadOnlyList<Guid> cases, int count, CancellationToken stop)
    {
        var random = new Random(SeedGround.Seed + 2);
        var every = cases.Count / count;
        var reviews = Enumerable.Range(0, count)
            .Select(i => (Id: Guid.CreateVersion7(), Case: cases[i * every], At: SeedGround.Newest.AddHours(-i), Follows: random.Next(10) > 0)).ToList();
        await using (var copy = await owner.BeginBinaryImportAsync(
            """
            COPY gate_reviews (id, case_id, gate, attempt, model_id, state, size, risk, opened_by_id, opened_at, closed_at, revision, withdrawn_because,
            decision_outcome, decision_entity, decision_organisation_id, decision_organ, decision_by_id, decision_reason, decision_missing, decision_followed, decision_at, search_words) FROM STDIN (FORMAT BINARY)
            """, stop))
        {
            foreach (var (id, @case, at, follows) in reviews)
            {
                await copy.StartRowAsync(stop);
                await copy.WriteAsync(id, stop);
                await copy.WriteAsync(@case, stop);
                await copy.WriteAsync((int)Gate.Bp1, stop);
                await copy.WriteAsync(1, stop);
                await copy.WriteAsync(ground.Model, stop);
                await copy.WriteAsync((int)(follows ? GateReviewState.Crossed : GateReviewState.Stopped), stop);
                await copy.WriteAsync((int)CaseSize.Ordinary, stop);
                await copy.WriteAsync((int)CaseRisk.Medium, stop);
                await copy.WriteAsync(ground.People[0], stop);
                await copy.WriteAsync(at.AddDays(-40), NpgsqlDbType.TimestampTz, stop);
                await copy.WriteAsync(at, NpgsqlDbType.TimestampTz, stop);
                await copy.WriteAsync(2, stop);
                await copy.WriteAsync("", stop);
                await copy.WriteAsync((int)(follows ? GateOutcome.GoOn : GateOutcome.Stop), stop);
                await copy.WriteAsync((int)Party.KsAdministration, stop);
                await copy.WriteAsync(ground.Ks, stop);
                await copy.WriteAsync((int)DecidingOrgan.ManagingDirector, stop);
                await copy.WriteAsync(ground.People[0], stop);
                await copy.WriteAsync(follows ? "" : "Behovet dekkes av noe som finnes.", stop);
                await copy.WriteAsync("[]", NpgsqlDbType.Jsonb, stop);
                await copy.WriteAsync((int)(follows ? Followed.Followed : Followed.NotFollowed), stop);
                await copy.WriteAsync(at, NpgsqlDbType.TimestampTz, stop);
                await copy.WriteAsync(SearchColumns.WordsOf("", "", [follows ? "" : "Behovet dekkes av noe som finnes."]), stop);
            }

            await copy.CompleteAsync(stop);
        }

        await using var said = await owner.BeginBinaryImportAsync(
            "COPY gate_recommendations (gate_review_id, party, role, organisation_id, outcome, text, form, recorded_by_id, at) FROM STDIN (FORMAT BINARY)", stop);
        foreach (var (id, _, at, _) in reviews)
        {
            await said.StartRowAsync(stop);
            await said.WriteAsync(id, stop);
            await said.WriteAsync((int)Party.KommitCouncil, stop);
            await said.WriteAsync((int)RecommenderRole.Advises, stop);
            await said.WriteAsync(ground.Ks, stop);
            await said.WriteAsync((int)GateOutcome.GoOn, stop);
            await said.WriteAsync("Rådet mener at behovet er felles for de fleste kommuner.", stop);
            await said.WriteAsync((int)RecommendationForm.Statement, stop);
            await said.WriteAsync(ground.People[0], stop);
            await said.WriteAsync(at.AddDays(-10), NpgsqlDbType.TimestampTz, stop);
        }

        await said.CompleteAsync(stop);
    }
}
