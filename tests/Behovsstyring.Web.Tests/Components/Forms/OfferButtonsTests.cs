using Behovsstyring.Web.Components.Forms;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Tests.Components.Forms;

public sealed class OfferButtonsTests : MudContext
{
    private readonly List<string> _done = [];

    [Fact]
    public void The_first_that_can_be_done_is_a_button_and_does_it()
    {
        var page = Draw(Offer("Forankre", whyNot: "Behovet er lukket"), null, Offer("Rediger"), Offer("Følg saken", OfferWeight.Quiet));

        Button(page).Click();

        Assert.Equal(("Rediger", "button"), (Button(page).TextContent, Button(page).ClassName!.Trim()));
        Assert.Equal(["Rediger"], _done);
        Assert.Equal(["Forankre", "Følg saken"], Menu(page));
    }

    [Fact]
    public void What_leads_nowhere_is_a_quiet_button() =>
        Assert.Equal("button button-quiet", Button(Draw(Offer("Følg saken", OfferWeight.Quiet))).ClassName);

    [Fact]
    public void What_belongs_in_the_menu_stays_there_before_what_cannot_be_done()
    {
        var page = Draw(Offer("Beslutt", whyNot: "Venter på KS"), Offer("Vurder på nytt", OfferWeight.InMenu), Offer("Trekk", OfferWeight.InMenu));

        Assert.Empty(page.FindAll("button.button"));
        Assert.Equal(["Vurder på nytt", "Beslutt", "Trekk"], Menu(page));
    }

    [Fact]
    public void One_offer_needs_no_menu() => Assert.Empty(Draw(Offer("Rediger")).FindComponents<ActionMenu>()[0].Markup.Trim());

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<OfferButtons> page) => page.Find("button.button");

    private static IEnumerable<string> Menu(IRenderedComponent<OfferButtons> page) =>
        page.FindComponent<ActionMenu>().Instance.Offers.OfType<Offer>().Select(o => o.Label);

    private Offer Offer(string label, OfferWeight weight = OfferWeight.Main, string? whyNot = null) =>
        new(label, EventCallback.Factory.Create(this, () => _done.Add(label)), whyNot, weight);

    private IRenderedComponent<OfferButtons> Draw(params IReadOnlyList<Offer?> offers) => Render<OfferButtons>(b => b.Add(x => x.Offers, offers));
}
