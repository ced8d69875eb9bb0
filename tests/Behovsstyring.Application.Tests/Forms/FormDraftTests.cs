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

    [Fact]
    public async Task More_than_any_form_can_hold_is_refused() =>
        await app.RefusedAsync(new SaveFormDraft("skjema", $"\"{new string('x', SaveFormDraft.JsonMaxLength)}\""), await app.PersonAsync(Role.Contributor, "4601"), "text.too-long");
}
