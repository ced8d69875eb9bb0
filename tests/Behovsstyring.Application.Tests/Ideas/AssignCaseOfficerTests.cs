using Behovsstyring.Application.Common;
using Behovsstyring.Application.Home;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Leads;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Application.People;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;
using Npgsql;

namespace Behovsstyring.Application.Tests.Ideas;

/// <summary>KS shares its needs among its case officers, and each of them finds their own.</summary>
public sealed class AssignCaseOfficerTests(TestApp app) : IClassFixture<TestApp>
{
    private const string ToYou = "idea.assigned-to-you";

    [Fact]
    public async Task A_need_is_given_and_given_back_and_the_one_before_is_the_answer()
    {
        var (me, anne, bjorn) = (await OfficerAsync(), await OfficerAsync("Anne Aas"), await OfficerAsync("Bjørn Bø"));
        var sent = await app.SubmitAsync();

        Assert.Null(await app.RunAsync(new AssignCaseOfficer(sent.Id, anne.Person), me));
        Assert.Equal(("Anne Aas", CaseState.Received), await ShownAsync(sent, me));
        Assert.Equal(anne.Person, await app.RunAsync(new AssignCaseOfficer(sent.Id, bjorn.Person), me));
        Assert.Equal(bjorn.Person, await app.RunAsync(new AssignCaseOfficer(sent.Id, bjorn.Person), me)); // as it was: nothing happens
        Assert.Equal(bjorn.Person, await app.RunAsync(new AssignCaseOfficer(sent.Id, null), me));

        Assert.Equal((null, CaseState.Received), await ShownAsync(sent, me));
        var open = await app.RunAsync(new GetIdea(sent.Number), Actor.Anonymous);
        Assert.Equal(
            ["idea.assigned", "idea.assigned", "idea.unassigned"],
            open.Trail.Select(t => t.Code).Where(code => code is not "idea.submitted").Order());
        Assert.DoesNotContain(open.Trail, t => t.Facts.Values.Any(v => v.Contains("Anne", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Whoever_takes_the_need_into_assessment_becomes_its_case_officer_and_what_is_given_to_somebody_is_theirs()
    {
        var (me, anne) = (await OfficerAsync("Meg Selv"), await OfficerAsync("Anne Aas"));
        var (free, given) = (await app.SubmitAsync(), await app.SubmitAsync());
        await app.RunAsync(new AssignCaseOfficer(given.Id, anne.Person), me);

        await app.RunAsync(new TakeIdeaIntoAssessment(free.Id), me);
        await app.RefusedAsync(new TakeIdeaIntoAssessment(given.Id), me, "case.not-yours");
        await app.RunAsync(new StandInForLead(given.Id, StandsIn: true), me);
        await app.RunAsync(new TakeIdeaIntoAssessment(given.Id), me);

        Assert.Equal(("Meg Selv", CaseState.InAssessment), await ShownAsync(free, anne));
        Assert.Equal(("Anne Aas", CaseState.InAssessment), await ShownAsync(given, me));
    }

    [Fact]
    public async Task What_a_colleague_has_changed_meanwhile_is_not_taken_back()
    {
        var (me, anne, bjorn) = (await OfficerAsync(), await OfficerAsync("Anne Aas"), await OfficerAsync("Bjørn Bø"));
        var sent = await app.SubmitAsync();
        await app.RunAsync(new AssignCaseOfficer(sent.Id, anne.Person), me);
        await app.RunAsync(new AssignCaseOfficer(sent.Id, bjorn.Person), anne);

        await app.RefusedAsync(new AssignCaseOfficer(sent.Id, null) { OnlyFrom = new(anne.Person) }, me, "common.changed-meanwhile");

        Assert.Equal(("Bjørn Bø", CaseState.Received), await ShownAsync(sent, me));
        Assert.Equal(bjorn.Person, await app.RunAsync(new AssignCaseOfficer(sent.Id, null) { OnlyFrom = new(bjorn.Person) }, me));
        await app.RunAsync(new AssignCaseOfficer(sent.Id, anne.Person), anne);
        await app.RefusedAsync(new AssignCaseOfficer(sent.Id, bjorn.Person) { OnlyFrom = new(null) }, me, "common.changed-meanwhile");
    }

    [Fact]
    public async Task Only_a_case_officer_of_today_can_be_given_a_need()
    {
        var (me, left) = (await OfficerAsync(), await OfficerAsync("Sluttet Nå"));
        await app.RunAsync(new DeactivatePerson(left.Person), await app.PersonAsync(Role.Administrator, "ks"));
        var (contributor, decides) = (await app.PersonAsync(Role.Contributor, "4601"), await app.PersonAsync(Role.KsDecisionMaker, "ks"));
        var sent = await app.SubmitAsync();

        foreach (var other in new[] { left.Person, contributor.Person, decides.Person, PersonId.New() })
        {
            await app.RefusedAsync(new AssignCaseOfficer(sent.Id, other), me, "idea.not-a-case-officer");
        }

        var listed = await app.RunAsync(new ListLeadCandidates(CaseKind.Idea), me);
        Assert.Contains(listed, o => o.Person == me.Person);
        Assert.DoesNotContain(listed, o => o.Person == left.Person || o.Person == contributor.Person || o.Person == decides.Person);
        Assert.Equal(listed.Select(o => o.Name).Order(StringComparer.Create(new("nb-NO"), ignoreCase: false)), listed.Select(o => o.Name));
    }

    [Fact]
    public async Task The_role_gives_nothing_while_one_acts_for_another_organisation()
    {
        var officer = await OfficerAsync();
        await app.RunAsync(new GrantRole(officer.Person, new NewRole(Role.Contributor, KnownOrganisations.IdOf("4601"))), await app.PersonAsync(Role.Administrator, "ks"));
        var sent = await app.SubmitAsync();

        await app.RefusedAsync(new AssignCaseOfficer(sent.Id, officer.Person), Actor.For(officer.Person, KnownOrganisations.IdOf("4601")), "access.denied");

        Assert.False((await app.RunAsync(new GetIdeaForWork(sent.Number), Actor.For(officer.Person, KnownOrganisations.IdOf("4601")))).MayAssign);
        Assert.True((await app.RunAsync(new GetIdeaForWork(sent.Number), officer)).MayAssign);
    }

    [Fact]
    public async Task A_need_KS_has_finished_with_is_given_to_nobody_and_one_sent_elsewhere_is_still_followed()
    {
        var me = await OfficerAsync();
        var sent = await app.SubmitAsync();
        await app.RunAsync(new RouteIdeaElsewhere(sent.Id, "Kartverket", "De eier løsningen."), me);
        await app.RunAsync(new AssignCaseOfficer(sent.Id, me.Person), me);

        await app.RefusedAsync(new AssignCaseOfficer(CaseId.New(), me.Person), me, "common.not-found");
        await StopAsync(sent.Id);

        await app.RefusedAsync(new AssignCaseOfficer(sent.Id, null), me, "idea.not-with-ks");
        Assert.False((await app.RunAsync(new GetIdeaForWork(sent.Number), me)).MayAssign);
    }

    [Fact]
    public async Task The_one_assigned_is_notified_of_every_need_and_by_one_mail()
    {
        var (me, anne, follower) = (await OfficerAsync(), await OfficerAsync("Anne Aas"), await app.PersonAsync(Role.Contributor, "4601"));
        var (one, two) = (await app.SubmitAsync(follower), await app.SubmitAsync(follower));

        await app.RunAsync(new AssignCaseOfficer(one.Id, anne.Person), me);
        await app.RunAsync(new AssignCaseOfficer(two.Id, anne.Person), me);
        await app.RunAsync(new AssignCaseOfficer(two.Id, me.Person), me);

        Assert.Equal(new[] { one.Number, two.Number }.Order(), (await NoticesAsync(anne)).Order());
        Assert.Empty(await NoticesAsync(me)); // did it themselves
        Assert.DoesNotContain((await app.RunAsync(new GetMyPage(), follower)).News, n => n.Code.StartsWith("idea.assigned", StringComparison.Ordinal));
        var mails = await app.RunAsync(new TakeDueMail(200), Actor.System);
        Assert.Equal(one.Number, Assert.Single(mails, m => m.Code == ToYou && m.Name == "Anne Aas" && (m.CaseNumber == one.Number || m.CaseNumber == two.Number)).CaseNumber);
    }

    [Fact]
    public async Task The_list_says_who_has_each_need_and_finds_mine()
    {
        var (me, anne) = (await OfficerAsync("Meg Selv"), await OfficerAsync("Anne Aas"));
        var (mine, hers, free) = (await app.SubmitAsync(), await app.SubmitAsync(), await app.SubmitAsync());
        await app.RunAsync(new AssignCaseOfficer(mine.Id, me.Person), anne);
        await app.RunAsync(new AssignCaseOfficer(hers.Id, anne.Person), me);

        var all = (await app.RunAsync(new ListIdeasForWork { Size = 200 }, me)).Rows.ToDictionary(r => r.Idea.Number, r => r.CaseOfficer);
        Assert.Equal(("Meg Selv", "Anne Aas", null), (all[mine.Number], all[hers.Number], all[free.Number]));
        var handled = await app.RunAsync(new ListIdeasForWork { Concern = IdeaConcern.Handled }, me);
        Assert.Equal((mine.Number, 1), (Assert.Single(handled.Rows).Idea.Number, handled.Count));
    }

    private async Task<Actor.PersonActor> OfficerAsync(string name = "Prøve Person") => await app.PersonAsync(Role.CaseOfficer, "ks", name);

    private async Task<(string?, CaseState)> ShownAsync(SubmittedIdea sent, Actor by)
    {
        var work = await app.RunAsync(new GetIdeaForWork(sent.Number), by);
        return (work.CaseOfficer?.Name, work.Idea.State);
    }

    /// <summary>As its gate would have done.</summary>
    private async Task StopAsync(CaseId id)
    {
        await using var source = NpgsqlDataSource.Create(app.Database.OwnerConnectionString);
        await using var stop = source.CreateCommand("UPDATE cases SET state = $1 WHERE id = $2");
        stop.Parameters.Add(new() { Value = (int)CaseState.Stopped });
        stop.Parameters.Add(new() { Value = id.Value });
        Assert.Equal(1, await stop.ExecuteNonQueryAsync());
    }

    private async Task<IEnumerable<string?>> NoticesAsync(Actor person) =>
        (await app.RunAsync(new GetMyPage(), person)).News.Where(n => n.Code == ToYou).Select(n => n.CaseNumber);
}
