using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Ideas;

public sealed class SubmitIdeaTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_complete_need_gets_a_number_of_its_year()
    {
        var sent = await app.SubmitAsync();

        Assert.Matches("^IDE-2027-[0-9]{4}$", sent.Number);
    }

    [Fact]
    public async Task The_year_of_the_number_is_the_one_in_Norway()
    {
        var before = app.Clock.GetUtcNow();
        app.Clock.AdjustTime(new DateTimeOffset(2027, 12, 31, 23, 30, 0, TimeSpan.Zero)); // 00:30 on New Year's Day in Oslo
        try
        {
            Assert.StartsWith("IDE-2028-", (await app.SubmitAsync()).Number);
        }
        finally
        {
            app.Clock.AdjustTime(before);
        }
    }

    [Fact]
    public async Task A_double_click_makes_one_need_and_gives_both_clicks_the_same_number()
    {
        var person = await app.PersonAsync(Role.Contributor, "4601");
        var request = new SubmitIdea(CaseId.New(), IdeaScenario.Content);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => app.UseCases.Run(request, person)));

        Assert.All(answers, a => Assert.True(a.IsOk, string.Join(";", a.Errors)));
        Assert.Single(answers.Select(a => a.Value.Number).Distinct());
    }

    [Fact]
    public async Task Parallel_submissions_never_share_a_number()
    {
        var person = await app.PersonAsync(Role.Contributor, "4601");

        var sent = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => app.SubmitAsync(person)));

        Assert.Equal(16, sent.Select(s => s.Number).Distinct().Count());
    }

    [Theory]
    [InlineData("Title", "text.too-short")]
    [InlineData("Problem", "text.too-short")]
    [InlineData("Affected", "idea.missing-affected")]
    [InlineData("ExpectedBenefit", "idea.missing-expected-benefit")]
    [InlineData("Channel", "idea.missing-channel")]
    [InlineData("Area", "idea.missing-area")]
    public async Task What_is_missing_is_said_at_its_field(string field, string code)
    {
        var content = field switch
        {
            "Title" => IdeaScenario.Content with { Title = "Kort" },
            "Problem" => IdeaScenario.Content with { Problem = "   " },
            "Affected" => IdeaScenario.Content with { Affected = "" },
            "ExpectedBenefit" => IdeaScenario.Content with { ExpectedBenefit = "" },
            "Channel" => IdeaScenario.Content with { Channel = null },
            _ => IdeaScenario.Content with { Area = null },
        };

        var result = await app.UseCases.Run(new SubmitIdea(CaseId.New(), content), await app.PersonAsync(Role.Contributor, "4601"));

        var error = Assert.Single(result.Errors);
        Assert.Equal((field, code), (error.Field, error.Code));
    }

    [Fact]
    public async Task A_paste_of_ten_megabytes_is_refused_and_saves_nothing()
    {
        var person = await app.PersonAsync(Role.Contributor, "4601");
        var id = CaseId.New();

        await app.RefusedAsync(new SaveIdeaDraft(id, IdeaScenario.Content with { Problem = new string('x', 10_000_000) }), person, "text.too-long");

        await app.RefusedAsync(new GetIdeaDraft(id), person, "common.not-found");
    }

    [Fact]
    public async Task Signs_no_reader_can_see_are_left_out_and_the_rest_is_kept()
    {
        var person = await app.PersonAsync(Role.Contributor, "4601");
        var id = CaseId.New();

        await app.RunAsync(new SaveIdeaDraft(id, IdeaScenario.Content with { Problem = "A\0B <script>alert(1)</script>\r\nשלום 👩‍👩‍👧 a\u030A" }), person);

        Assert.Equal("AB <script>alert(1)</script>\nשלום 👩‍👩‍👧 å", (await app.RunAsync(new GetIdeaDraft(id), person)).Content.Problem);
    }

    [Fact]
    public async Task A_late_autosave_does_not_write_over_what_was_sent()
    {
        var person = await app.PersonAsync(Role.Contributor, "4601");
        var sent = await app.SubmitAsync(person);

        await app.RefusedAsync(new SaveIdeaDraft(sent.Id, IdeaScenario.Content with { Title = "Noe helt annet enn det som ble sendt" }), person, "idea.already-submitted");
    }

    [Fact]
    public async Task Nobody_takes_over_anothers_draft()
    {
        var id = CaseId.New();
        await app.RunAsync(new SaveIdeaDraft(id, IdeaScenario.Content), await app.PersonAsync(Role.Contributor, "4601"));
        var other = await app.PersonAsync(Role.Contributor, "4601");

        await app.RefusedAsync(new GetIdeaDraft(id), other, "common.not-found");
        await app.RefusedAsync(new SaveIdeaDraft(id, IdeaScenario.Content), other, "common.not-found");
        await app.RefusedAsync(new SubmitIdea(id, IdeaScenario.Content), other, "common.not-found");
        await app.RefusedAsync(new DiscardIdeaDraft(id), other, "common.not-found");
    }

    [Fact]
    public async Task A_draft_can_be_thrown_away_and_a_need_that_is_sent_cannot()
    {
        var person = await app.PersonAsync(Role.Contributor, "4601");
        var draft = CaseId.New();
        await app.RunAsync(new SaveIdeaDraft(draft, IdeaScenario.Content), person);
        var sent = await app.SubmitAsync(person);

        await app.RunAsync(new DiscardIdeaDraft(draft), person);

        await app.RefusedAsync(new GetIdeaDraft(draft), person, "common.not-found");
        await app.RefusedAsync(new DiscardIdeaDraft(sent.Id), person, "idea.already-submitted");
    }

    [Fact]
    public async Task Only_those_who_submit_for_an_organisation_may()
    {
        var request = new SubmitIdea(CaseId.New(), IdeaScenario.Content);

        await app.RefusedAsync(request, Actor.Anonymous, "access.denied");
        await app.RefusedAsync(request, await app.PersonAsync(Role.KsDecisionMaker, "ks"), "access.denied");
        var contributor = await app.PersonAsync(Role.Contributor, "4601");
        // Acting for an organisation one has no role in gives nothing.
        await app.RefusedAsync(request, Actor.For(contributor.Person, Domain.Organisations.KnownOrganisations.IdOf("1103")), "access.denied");
    }

    [Fact]
    public async Task Two_who_edit_the_same_need_the_later_is_told()
    {
        var person = await app.PersonAsync(Role.Contributor, "4601");
        var sent = await app.SubmitAsync(person);
        var version = (await app.RunAsync(new GetIdeaForWork(sent.Number), person)).Version;
        await app.RunAsync(new EditIdea(sent.Id, version, IdeaScenario.Content with { Summary = "Den første" }), person);

        await app.RefusedAsync(new EditIdea(sent.Id, version, IdeaScenario.Content with { Summary = "Den andre" }), person, "common.changed-meanwhile");

        Assert.Equal("Den første", (await app.RunAsync(new GetIdeaForWork(sent.Number), person)).Idea.Content.Summary);
    }
}
