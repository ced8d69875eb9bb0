using Behovsstyring.Web.Components.Shared;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Behovsstyring.Web.Tests.Components.Shared;

/// <summary>The parts of a long page: all of them in the open page, one at a time in the workspace, and the address says which.</summary>
public sealed class CaseTabsTests : MudContext
{
    private static readonly string[] Keys = ["om", "leveranser", "gang"];

    [Fact]
    public void The_open_page_has_every_part_and_no_tabs()
    {
        var page = Draw("/prosjekter/PRO-1?fane=gang", atWork: false);

        Assert.Empty(page.FindAll("[role=tab]"));
        Assert.Equal(Keys, page.FindAll("p").Select(p => p.TextContent));
    }

    [Theory]
    [InlineData("", "om")]
    [InlineData("?fane=leveranser", "leveranser")]
    [InlineData("?fane=gang", "gang")]
    [InlineData("#gang", "gang")]
    [InlineData("?fane=finnes-ikke", "om")]
    [InlineData("?fane=", "om")]
    public void The_address_says_which_part_is_shown(string asked, string shown)
    {
        var page = Draw("/arbeid/prosjekter/PRO-1" + asked);

        Assert.Equal(shown, Assert.Single(page.FindAll("[role=tabpanel] p")).TextContent);
        Assert.Equal([shown], page.FindAll("[role=tab][aria-selected=true]").Select(tab => tab.TextContent.Trim().Split(' ')[0]));
        Assert.Equal(3, page.FindAll("[role=tab]").Count);
    }

    [Fact]
    public void Choosing_a_part_changes_the_address_and_keeps_the_rest_of_it()
    {
        var page = Draw("/arbeid/prosjekter/PRO-1?annet=1");

        page.FindAll("[role=tab]")[1].Click();
        Assert.EndsWith("/arbeid/prosjekter/PRO-1?annet=1&fane=leveranser", Address.Uri, StringComparison.Ordinal);

        page.FindAll("[role=tab]")[0].Click();
        Assert.EndsWith("/arbeid/prosjekter/PRO-1?annet=1", Address.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_is_followed_when_one_goes_back()
    {
        var page = Draw("/arbeid/prosjekter/PRO-1");

        Address.NavigateTo("/arbeid/prosjekter/PRO-1?fane=gang");

        page.WaitForAssertion(() => Assert.Equal("gang", page.Find("[role=tabpanel] p").TextContent));
    }

    [Fact]
    public async Task Leaving_the_page_does_not_change_the_address()
    {
        Draw("/arbeid/prosjekter/PRO-1?fane=gang");
        Address.NavigateTo("/arbeid/behov");

        await DisposeComponentsAsync();

        Assert.EndsWith("/arbeid/behov", Address.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tab_says_how_much_there_is_in_it() =>
        Assert.Equal(["om", "leveranser 3", "gang"], Draw("/arbeid/prosjekter/PRO-1").FindAll("[role=tab]").Select(tab => tab.TextContent.Trim()));

    private NavigationManager Address => Services.GetRequiredService<NavigationManager>();

    private IRenderedComponent<CaseTabs> Draw(string at, bool atWork = true)
    {
        Address.NavigateTo(at);
        return InLanguage.Read("nb", () => Render<CaseTabs>(tabs => tabs
            .Add(t => t.AtWork, atWork)
            .Add(t => t.Keys, Keys)
            .AddChildContent<CaseTab>(tab => tab.Add(t => t.Title, "om").AddChildContent("<p>om</p>"))
            .AddChildContent<CaseTab>(tab => tab.Add(t => t.Title, "leveranser").Add(t => t.Count, 3).AddChildContent("<p>leveranser</p>"))
            .AddChildContent<CaseTab>(tab => tab.Add(t => t.Title, "gang").AddChildContent("<p>gang</p>"))));
    }
}
