using Behovsstyring.Web.Components.Forms;
using Bunit;

namespace Behovsstyring.Web.Tests.Components.Forms;

public sealed class ActionMenuTests : MudContext
{
    [Fact]
    public void Without_actions_there_is_no_menu() => Assert.Empty(Draw([]).Markup.Trim());

    [Fact]
    public void The_button_says_that_it_opens_a_menu()
    {
        var button = Draw([new OfferedAction<int>(1, "Følg saken", null)]).Find("button");

        Assert.Equal(("menu", "false", "Flere valg"), (button.GetAttribute("aria-haspopup"), button.GetAttribute("aria-expanded"), button.TextContent.Trim()));
        Assert.False(button.HasAttribute("disabled"));
    }

    [Fact]
    public void It_waits_while_something_is_under_way() =>
        Assert.True(Draw([new OfferedAction<int>(1, "Følg saken", null)], off: true).Find("button").HasAttribute("disabled"));

    private IRenderedComponent<ActionMenu<int>> Draw(IReadOnlyList<OfferedAction<int>> actions, bool off = false) =>
        InLanguage.Read("nb", () => Render<ActionMenu<int>>(m => m.Add(x => x.Actions, actions).Add(x => x.Off, off)));
}
