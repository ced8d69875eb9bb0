using Behovsstyring.Web.Components.Forms;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Tests.Components.Forms;

public sealed class ActionMenuTests : MudContext
{
    private static readonly Offer Follow = new("Følg saken", EventCallback.Empty, null, OfferWeight.Main);

    [Fact]
    public void Without_actions_there_is_no_menu() => Assert.Empty(Draw([null]).Markup.Trim());

    [Fact]
    public void The_button_says_that_it_opens_a_menu()
    {
        var button = Draw([Follow]).Find("button");

        Assert.Equal(("menu", "false", "Flere valg"), (button.GetAttribute("aria-haspopup"), button.GetAttribute("aria-expanded"), button.TextContent.Trim()));
        Assert.False(button.HasAttribute("disabled"));
    }

    [Fact]
    public void It_waits_while_something_is_under_way() =>
        Assert.True(Draw([Follow], off: true).Find("button").HasAttribute("disabled"));

    private IRenderedComponent<ActionMenu> Draw(IReadOnlyList<Offer?> offers, bool off = false) =>
        InLanguage.Read("nb", () => Render<ActionMenu>(m => m.Add(x => x.Offers, offers).Add(x => x.Off, off)));
}
