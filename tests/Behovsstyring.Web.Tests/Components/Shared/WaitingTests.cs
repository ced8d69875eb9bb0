using Behovsstyring.Web.Components.Shared;
using Bunit;

namespace Behovsstyring.Web.Tests.Components.Shared;

public sealed class WaitingTests : MudContext
{
    [Fact]
    public void Nothing_is_there_when_nothing_is_under_way() => Assert.Empty(Draw(false).Markup.Trim());

    [Fact]
    public void An_action_under_way_is_a_line_with_a_name() =>
        Assert.Equal("Et øyeblikk …", Draw(true).Find("[role=progressbar]").GetAttribute("aria-label"));

    [Fact]
    public void What_is_to_come_has_its_place_and_is_said_once()
    {
        var waiting = Draw(true, lines: 3);

        Assert.Equal(3, waiting.FindAll("[aria-hidden=true] .mud-skeleton").Count);
        Assert.Equal("Et øyeblikk …", waiting.Find("[role=status]").TextContent);
    }

    /// <summary>What takes less than 300 ms is not mentioned; the style sheet sees to that.</summary>
    [Fact]
    public void It_is_hidden_for_the_first_300_ms()
    {
        var css = File.ReadAllText(Path.Combine(Repository.Root, "src/Behovsstyring.Web/Components/Forms/fields.work.css"));

        Assert.Contains(".waiting, .file-progress { visibility: hidden; animation: waiting-shown 0s linear 300ms forwards; }", css, StringComparison.Ordinal);
    }

    private IRenderedComponent<Waiting> Draw(bool now, int lines = 0) =>
        InLanguage.Read("nb", () => Render<Waiting>(w => w.Add(x => x.While, now).Add(x => x.Lines, lines)));
}
