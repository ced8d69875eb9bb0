using Behovsstyring.Application.Common;
using Behovsstyring.Application.Home;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Organisations;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Ideas;

public sealed class SupportIdeaTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task One_organisation_has_one_position_also_when_many_colleagues_answer_at_once()
    {
        var sent = await app.SubmitAsync();
        var colleagues = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => app.PersonAsync(Role.MemberRepresentative, "1103")));

        var answers = await Task.WhenAll(colleagues.Select((c, i) =>
            app.UseCases.Run(new SupportIdea(sent.Id, (SupportLevel)(1 + (i % 4)), $"nr. {i}"), c)));

        Assert.All(answers, a => Assert.True(a.IsOk, string.Join(";", a.Errors)));
        var idea = await app.RunAsync(new GetIdea(sent.Number), Actor.Anonymous);
        Assert.Single(idea.Supports);
        Assert.Equal(1, idea.SupportCount);
        Assert.Equal(1, idea.Trail.Count(t => t.Code == "idea.supported"));
        Assert.Equal(11, idea.Trail.Count(t => t.Code == "idea.support-changed"));
    }

    [Fact]
    public async Task Support_from_many_members_is_counted_and_can_be_taken_back()
    {
        var sent = await app.SubmitAsync();
        foreach (var key in new[] { "1103", "5001", "fk-46" })
        {
            await app.RunAsync(new SupportIdea(sent.Id, SupportLevel.WillUse, ""), await app.PersonAsync(Role.MemberRepresentative, key));
        }

        var leaving = await app.PersonAsync(Role.MemberRepresentative, "1103");
        await app.RunAsync(new WithdrawSupport(sent.Id), leaving);

        Assert.Equal(2, (await app.RunAsync(new GetIdea(sent.Number), Actor.Anonymous)).SupportCount);
        await app.RefusedAsync(new WithdrawSupport(sent.Id), leaving, "common.not-found");
    }

    [Fact]
    public async Task One_does_not_support_ones_own_need()
    {
        var sent = await app.SubmitAsync();

        await app.RefusedAsync(new SupportIdea(sent.Id, SupportLevel.WillPay, ""), await app.PersonAsync(Role.MemberRepresentative, "4601"), "idea.own-need");
    }

    [Theory]
    [InlineData(Role.Contributor, "1103")]
    [InlineData(Role.CaseOfficer, "ks")]
    [InlineData(Role.CompanyOfficer, "selskapet")]
    public async Task Only_the_members_representatives_take_a_position(Role role, string organisation)
    {
        var sent = await app.SubmitAsync();

        await app.RefusedAsync(new SupportIdea(sent.Id, SupportLevel.Useful, ""), await app.PersonAsync(role, organisation), "access.denied");
        await app.RefusedAsync(new SupportIdea(sent.Id, SupportLevel.Useful, ""), Actor.Anonymous, "access.denied");
    }

    [Fact]
    public async Task A_need_that_is_handed_over_takes_no_more_support()
    {
        var sent = await app.SubmitAsync();
        await app.RunAsync(new RouteIdeaElsewhere(sent.Id, "Helsedirektoratet", "De har oppdraget."), await app.PersonAsync(Role.CaseOfficer, "ks"));

        await app.RefusedAsync(new SupportIdea(sent.Id, SupportLevel.Useful, ""), await app.PersonAsync(Role.MemberRepresentative, "1103"), "idea.not-open-for-support");
    }

    [Fact]
    public async Task A_network_anchors_once_and_says_why()
    {
        await app.OrganisationAsync("digi-prove", OrganisationKind.Network, "Digi Prøve");
        var coordinator = await app.PersonAsync(Role.NetworkCoordinator, "digi-prove");
        var sent = await app.SubmitAsync();

        await app.RefusedAsync(new AnchorIdea(sent.Id, " "), coordinator, "text.required");
        // Bergen takes no part in the network, and no one who does has the need either.
        await app.RefusedAsync(new AnchorIdea(sent.Id, "Vi kjenner igjen behovet."), coordinator, "idea.not-of-our-members");
        await app.RunAsync(
            new JoinNetwork(KnownOrganisations.IdOf("digi-prove"), KnownOrganisations.IdOf("4601"), new DateOnly(2027, 1, 1)), await app.PersonAsync(Role.Administrator, "ks"));
        await app.RunAsync(new AnchorIdea(sent.Id, "Vi kjenner igjen behovet i alle våre kommuner."), coordinator);
        await app.RefusedAsync(new AnchorIdea(sent.Id, "Igjen"), coordinator, "idea.already-anchored");
        await app.RefusedAsync(new AnchorIdea(sent.Id, "Vi også"), await app.PersonAsync(Role.MemberRepresentative, "1103"), "access.denied");

        Assert.Equal("Digi Prøve", Assert.Single((await app.RunAsync(new GetIdea(sent.Number), Actor.Anonymous)).Anchorings).Network);
    }

    [Fact]
    public async Task Followers_are_told_and_the_one_who_did_it_is_not()
    {
        var submitter = await app.PersonAsync(Role.Contributor, "4601");
        var sent = await app.SubmitAsync(submitter);
        var officer = await app.PersonAsync(Role.CaseOfficer, "ks");

        await app.RunAsync(new TakeIdeaIntoAssessment(sent.Id), officer);

        Assert.Contains((await app.RunAsync(new GetMyPage(), submitter)).News, n => n.Code == "idea.taken-into-assessment" && n.CaseNumber == sent.Number);
        Assert.Empty((await app.RunAsync(new GetMyPage(), officer)).News);
    }

    [Fact]
    public async Task The_database_refuses_to_rewrite_a_trail_even_for_the_program()
    {
        var sent = await app.SubmitAsync();
        await using var connection = new Npgsql.NpgsqlConnection(app.Database.AppConnectionString);
        await connection.OpenAsync();

        foreach (var sql in new[] { "UPDATE case_trail SET code = 'x'", "DELETE FROM case_trail", "TRUNCATE case_trail", $"DELETE FROM cases WHERE id = '{sent.Id.Value}'", "UPDATE listed_ideas SET supports = 99" })
        {
            await using var command = new Npgsql.NpgsqlCommand(sql, connection);
            var refused = await Assert.ThrowsAsync<Npgsql.PostgresException>(() => command.ExecuteNonQueryAsync());
            Assert.Equal("42501", refused.SqlState);
        }
    }
}
