using Behovsstyring.Application.Common;
using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Ideas;

/// <summary>What KS settles about a need before any gate is decided like the rest, and stands in the log like the rest.</summary>
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
    public async Task What_is_refused_leaves_no_entry()
    {
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");
        var sent = await app.SubmitAsync();

        await app.RefusedAsync(new ResumeIdea(sent.Id), officer, "idea.not-paused");
        await app.RefusedAsync(new PauseIdea(sent.Id, " "), officer, "text.required");

        Assert.Empty((await app.RunAsync(new ListLog { Search = sent.Number }, Actor.Anonymous)).Entries.Rows);
    }
}
