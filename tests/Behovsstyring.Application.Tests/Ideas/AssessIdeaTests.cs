using Behovsstyring.Application.Common;
using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Application.Home;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Ideas;

/// <summary>What KS settles about a need before any gate is decided like the rest, and is in the log like the rest.</summary>
public sealed class AssessIdeaTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Pausing_resuming_and_routing_a_need_are_in_the_log_and_whom_to_and_why_can_be_erased()
    {
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks", "Olav Saksbehandler");
        var sent = await app.SubmitAsync();

        await app.RunAsync(new PauseIdea(sent.Id, "Venter på Statsforvalteren."), officer);
        await app.RunAsync(new ResumeIdea(sent.Id), officer);
        await app.RunAsync(new RouteIdeaElsewhere(sent.Id, "Kari Nordmann i Helsedirektoratet", "De har oppdraget."), officer);

        var log = (await app.RunAsync(new ListLog { Search = sent.Number }, Actor.Anonymous)).Entries.Rows.Reverse().Select(r => r.Leaf).ToList();
        Assert.Equal(["Paused", "Resumed", "RoutedElsewhere"], log.Select(l => l.Subject["need"]));
        Assert.All(log, l => Assert.Equal(("decision", "KsAdministration", "CaseOfficer", sent.Number), (l.Type, l.Subject["entity"], l.ActorRole, l.Case)));
        Assert.All(log, l => Assert.DoesNotContain(l.Subject.Values, v => v.Contains("Nordmann", StringComparison.Ordinal) || v.Contains("oppdraget", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_need_sent_to_another_waits_for_KS_until_the_answer_is_recorded_and_whoever_needed_it_is_told()
    {
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        var submitter = await app.PersonAsync(Role.Contributor, "4601");
        var sent = await app.SubmitAsync(submitter);
        await app.RefusedAsync(new RecordIdeaAnswer(sent.Id, "Ja."), officer, "idea.not-routed");
        await app.RunAsync(new RouteIdeaElsewhere(sent.Id, "Kartverket", "De eier løsningen."), officer);
        var waiting = await WaitingAsync();
        await app.RefusedAsync(new RecordIdeaAnswer(sent.Id, " "), officer, "text.required");
        await app.RefusedAsync(new RecordIdeaAnswer(sent.Id, new string('x', 4_001)), officer, "text.too-long");

        await app.RunAsync(new RecordIdeaAnswer(sent.Id, "Det kommer neste år."), officer);
        await app.RunAsync(new RecordIdeaAnswer(sent.Id, "Det kommer om to år."), officer);

        Assert.Equal(waiting - 1, await WaitingAsync());
        var idea = await app.RunAsync(new GetIdea(sent.Number), Actor.Anonymous);
        Assert.Equal("Det kommer om to år.", idea.RoutedAnswer);
        Assert.Equal(["Det kommer neste år.", "Det kommer om to år."], idea.Trail.Where(t => t.Code == "idea.answered").Select(t => t.Facts["answer"]).Order());
        Assert.Equal(2, (await app.RunAsync(new GetMyPage(), submitter)).News.Count(n => n.Code == "idea.answered" && n.CaseNumber == sent.Number));

        async Task<int> WaitingAsync() => (await app.RunAsync(new GetMyPage(), officer)).Groups.SingleOrDefault(g => g.Kind == WorkKind.AwaitIdeaAnswer)?.Count ?? 0;
    }

    [Fact]
    public async Task What_is_refused_leaves_no_entry()
    {
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        var sent = await app.SubmitAsync();

        await app.RefusedAsync(new ResumeIdea(sent.Id), officer, "idea.not-paused");
        await app.RefusedAsync(new PauseIdea(sent.Id, " "), officer, "text.required");

        Assert.Empty((await app.RunAsync(new ListLog { Search = sent.Number }, Actor.Anonymous)).Entries.Rows);
    }
}
