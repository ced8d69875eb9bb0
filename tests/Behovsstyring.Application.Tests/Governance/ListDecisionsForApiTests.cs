using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Tests.Access;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Governance;

/// <summary>Decisions as open data: who recommended what, what was decided and why, each once.</summary>
public sealed class ListDecisionsForApiTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Read_to_the_end_it_gives_each_decision_once_newest_first_also_when_more_are_made_meanwhile()
    {
        List<string> decided = [];
        for (var n = 0; n < 5; n++)
        {
            decided.Add((await DecidedAsync()).Number);
            app.Clock.Advance(TimeSpan.FromMinutes(n / 2)); // the first two in the same instant
        }

        var (late, coming) = (await ReadyAsync(), await ReadyAsync());
        var before = (await ReadAsync(200)).Single();
        var made = new Queue<GateScenario>([late, coming]);
        var read = await ReadAsync(2, async () =>
        {
            app.Clock.Advance(TimeSpan.FromMinutes(1));
            if (made.TryDequeue(out var next))
            {
                await next.DecideAsync(GateOutcome.GoOn);
            }
        });

        Assert.Equal(decided.Order(), before.Where(decided.Contains).Order());
        Assert.Equal(Enumerable.Reverse(decided[2..]), before.Where(decided[2..].Contains));
        Assert.Equal(before, read.SelectMany(p => p));
        Assert.Equal([coming.Number, late.Number, .. before], (await ReadAsync(200)).Single());
        Assert.All(await ReadAsync(3), p => Assert.InRange(p.Count, 1, 3));
    }

    [Fact]
    public async Task A_decision_carries_all_that_was_recommended_in_order_and_what_was_made_of_it()
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.ReadyAsync(GateOutcome.Stop);
        app.Clock.Advance(TimeSpan.FromDays(1));
        await scene.RecommendAsync(BodyKind.KommitCouncil, GateOutcome.GoOnWithConditions);
        app.Clock.Advance(TimeSpan.FromDays(1));
        var condition = new ConditionTerms(ConditionId.New(), "Avklar personvernet", KnownOrganisations.Ks, new DateOnly(2099, 1, 1));
        await scene.DecideAsync(GateOutcome.GoOnWithConditions, "Rådet har rett.", condition);

        var row = await OfAsync(scene);

        Assert.Equal((scene.Review, Gate.Bp1, 1, 1, CaseKind.Idea), (row.Review, row.Gate, row.Attempt, row.Model!.Value, row.CaseKind));
        Assert.Equal(
            (GateOutcome.GoOnWithConditions, Party.KsAdministration, "KS", DecidingOrgan.ManagingDirector, "Rådet har rett.", Followed.Followed, 1),
            (row.Outcome, row.Entity, row.Organisation, row.Organ, row.Reason, row.Followed, row.Conditions));
        Assert.Equal((null, null, null), (row.Actor, row.AwaitsAnswerOf, row.Answer));
        Assert.Equal(app.Clock.GetUtcNow(), row.At);
        Assert.Equal([GateOutcome.Stop, GateOutcome.GoOnWithConditions], row.Recommendations.Select(r => r.Outcome!.Value));
        Assert.All(row.Recommendations, r =>
        {
            Assert.Equal((Party.KommitCouncil, RecommenderRole.Recommends, RecommendationForm.Consensus, "Rådet mener dette"), (r.Party, r.Role, r.Form, r.Text));
            Assert.StartsWith(r.Body!, r.Meeting!);
        });
    }

    [Fact]
    public async Task A_departure_says_so_and_is_found_as_one()
    {
        var departed = await GateScenario.AtBp1Async(app);
        await departed.ReadyAsync();
        await departed.DecideAsync(GateOutcome.Stop, "Staten lager det samme.");
        var followed = await DecidedAsync();

        var row = await OfAsync(departed);
        Assert.Equal((Followed.NotFollowed, "Staten lager det samme.", GateOutcome.GoOn), (row.Followed, row.Reason, Assert.Single(row.Recommendations).Outcome!.Value));
        var departures = (await app.RunAsync(new ListDecisionsForApi { DeparturesOnly = true, Size = 200 }, Actor.Anonymous)).Rows.Select(r => r.CaseNumber).ToList();
        Assert.Contains(departed.Number, departures);
        Assert.DoesNotContain(followed.Number, departures);
        Assert.Empty((await app.RunAsync(new ListDecisionsForApi { Search = departed.Number, Outcome = GateOutcome.GoOn }, Actor.Anonymous)).Rows);
        Assert.Empty((await app.RunAsync(new ListDecisionsForApi { Search = departed.Number, Gate = Gate.Bp2 }, Actor.Anonymous)).Rows);
        Assert.Single((await app.RunAsync(new ListDecisionsForApi { Search = departed.Number, Year = OsloTime.YearOf(row.At) }, Actor.Anonymous)).Rows);
        Assert.Empty((await app.RunAsync(new ListDecisionsForApi { Search = departed.Number, Year = OsloTime.YearOf(row.At) - 1 }, Actor.Anonymous)).Rows);
    }

    [Fact]
    public async Task What_is_not_decided_or_is_for_the_members_only_is_not_in_it()
    {
        var undecided = await ReadyAsync();
        var hidden = await DecidedAsync();
        var open = await DecidedAsync();
        await app.HideAsync(hidden.Idea);

        var numbers = (await ReadAsync(1)).SelectMany(p => p).ToList();

        Assert.Contains(open.Number, numbers);
        Assert.DoesNotContain(undecided.Number, numbers);
        Assert.DoesNotContain(hidden.Number, numbers);
        Assert.Empty((await app.RunAsync(new ListDecisionsForApi { Search = hidden.Number }, Actor.Anonymous)).Rows);
        Assert.Single((await app.RunAsync(new ListDecisionsForApi { Search = hidden.Number }, hidden.Company)).Rows);
    }

    private async Task<GateScenario> ReadyAsync()
    {
        var scene = await GateScenario.AtBp1Async(app);
        await scene.ReadyAsync();
        return scene;
    }

    private async Task<GateScenario> DecidedAsync()
    {
        var scene = await ReadyAsync();
        await scene.DecideAsync(GateOutcome.GoOn);
        return scene;
    }

    private async Task<HarvestedDecision> OfAsync(GateScenario scene) =>
        Assert.Single((await app.RunAsync(new ListDecisionsForApi { Search = scene.Number }, Actor.Anonymous)).Rows);

    /// <summary>Follows the cursor to its end, as it is written in addresses.</summary>
    private async Task<IReadOnlyList<IReadOnlyList<string>>> ReadAsync(int size, Func<Task>? between = null)
    {
        var request = new ListDecisionsForApi { Size = size };
        List<IReadOnlyList<string>> parts = [];
        while (true)
        {
            var part = await app.RunAsync(request, Actor.Anonymous);
            parts.Add([.. part.Rows.Select(r => r.CaseNumber)]);
            if (part.Next is not { } next)
            {
                return parts;
            }

            Assert.True(Cursor.TryRead(next.ToString(), out var after));
            request = request with { After = after };
            await (between?.Invoke() ?? Task.CompletedTask);
        }
    }
}
