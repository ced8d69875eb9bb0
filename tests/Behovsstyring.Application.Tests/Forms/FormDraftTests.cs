using Behovsstyring.Application.Forms;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Forms;

public sealed class FormDraftTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task What_is_being_written_is_kept_for_the_writer_alone_the_latest_only()
    {
        var writer = await app.PersonAsync(Role.Contributor, "4601");
        await app.RunAsync(new SaveFormDraft("skjema", """{"Tekst":"først"}"""), writer);
        await app.RunAsync(new SaveFormDraft("skjema", """{"Tekst":"så 👩‍👩‍👧 \u0000 <b>"}"""), writer);

        Assert.Contains("så 👩‍👩‍👧", (await app.RunAsync(new GetFormDraft("skjema"), writer))!.Json);
        Assert.Null(await app.RunAsync(new GetFormDraft("skjema"), await app.PersonAsync(Role.Contributor, "4601")));

        await app.RunAsync(new DiscardFormDraft("skjema"), writer);
        Assert.Null(await app.RunAsync(new GetFormDraft("skjema"), writer));
    }

    /// <summary>Each has once ended the keeping of a form: an escape that is typed, half a sign, a number no type holds, a sign no database holds.</summary>
    [Theory]
    [InlineData("""{"Tekst":"skriv \\u0000 her"}""")]
    [InlineData("""{"Tekst":"\u0000"}""")]
    [InlineData("""{"Tekst":"\ud83d"}""")]
    [InlineData("""{"Tal":1e999999}""")]
    [InlineData("""{"\u0000":1}""")]
    [InlineData("""{"a":1,"a":2}""")]
    public async Task A_form_is_kept_as_it_was_written(string json)
    {
        var writer = await app.PersonAsync(Role.Contributor, "4601");

        await app.RunAsync(new SaveFormDraft("skjema", json), writer);

        Assert.Equal(json, (await app.RunAsync(new GetFormDraft("skjema"), writer))!.Json);
    }

    [Fact]
    public async Task A_sign_that_cannot_be_kept_costs_only_itself()
    {
        var writer = await app.PersonAsync(Role.Contributor, "4601");

        await app.RunAsync(new SaveFormDraft("skjema", "\"a\0b\ud83dc\""), writer);

        Assert.Equal("\"ab\ufffdc\"", (await app.RunAsync(new GetFormDraft("skjema"), writer))!.Json);
    }

    [Fact]
    public async Task More_than_any_form_can_hold_is_refused() =>
        await app.RefusedAsync(new SaveFormDraft("skjema", $"\"{new string('x', SaveFormDraft.JsonMaxLength)}\""), await app.PersonAsync(Role.Contributor, "4601"), "text.too-long");
}
