using Behovsstyring.Web.Components.Forms;
using Bunit;

namespace Behovsstyring.Web.Tests.Components.Forms;

/// <summary>What the one look-up does with what is typed; how it feels at the keyboard is tried in a browser.</summary>
public sealed class FindInputTests : MudContext
{
    private static readonly string[] Places = ["Bergen kommune", "Våler kommune", "Våler kommune", "Stavanger kommune"];

    private string? _chosen;

    [Fact]
    public void It_is_a_combobox_with_a_label_and_what_helps_and_what_is_wrong()
    {
        var field = Draw(error: "Velg en.").Find("input");

        Assert.Equal(("combobox", "false", "off"), (field.GetAttribute("role"), field.GetAttribute("aria-expanded"), field.GetAttribute("autocomplete")));
        Assert.Equal(("Felt-hjelp Felt-feil", "true", "true"), (field.GetAttribute("aria-describedby"), field.GetAttribute("aria-invalid"), field.GetAttribute("aria-required")));
        Assert.Equal("Felt", field.Id);
    }

    /// <summary>The text is the browser's: the field is never given one.</summary>
    [Fact]
    public void What_is_typed_is_never_sent_back()
    {
        var find = Draw();

        find.Find("input").Input("stav");
        find.Render();

        Assert.Equal("stav", find.Find("input").GetAttribute("value"));
    }

    [Theory]
    [InlineData("stavanger", "Stavanger kommune")]
    [InlineData("BERGEN KOMMUNE", "Bergen kommune")]
    public void Left_with_the_name_of_one_it_is_chosen(string typed, string chosen)
    {
        var find = Draw();
        find.Find("input").Input(typed);
        find.Find("input").Blur();

        find.WaitForAssertion(() => Assert.Equal(chosen, _chosen));
        Assert.Equal(chosen, find.Find(".find-chosen bdi").TextContent);
    }

    [Theory]
    [InlineData("kommune", "Ikke valgt ennå. Velg en fra listen.")]
    [InlineData("våler kommune", "Ikke valgt ennå. Velg en fra listen.")]
    [InlineData("finnes ikke", "Ingen treff. Prøv et annet ord.")]
    [InlineData("§ 🙂", "Skriv minst én bokstav eller ett tall.")]
    public void Left_with_what_fits_several_or_none_nothing_is_chosen_and_it_says_so(string typed, string said)
    {
        var find = Draw();
        find.Find("input").Input(typed);
        find.Find("input").Blur();

        find.WaitForAssertion(() => Assert.Equal(said, find.Find(".find-status").TextContent));
        Assert.Null(_chosen);
        Assert.Equal(typed, find.Find("input").GetAttribute("value"));
    }

    /// <summary>The open list still answers what was typed before, for as long as it takes to ask again.</summary>
    [Theory]
    [InlineData("stavanger", "Stavanger kommune")]
    [InlineData("berg", "Bergen kommune")]
    [InlineData("våler", null)]
    public async Task A_hit_that_no_longer_fits_what_is_typed_is_not_taken(string typed, string? chosen)
    {
        var find = Draw();
        var field = find.FindComponent<MudBlazor.MudAutocomplete<string>>().Instance;
        await find.InvokeAsync(async () => { _ = await field.SearchFunc!("berg", CancellationToken.None)!; });

        await find.InvokeAsync(() => field.TextChanged.InvokeAsync(typed));
        await find.InvokeAsync(() => field.ValueChanged.InvokeAsync("Bergen kommune"));

        find.WaitForAssertion(() => Assert.Equal(chosen, _chosen));
    }

    [Fact]
    public void One_letter_is_not_searched_for()
    {
        var find = Draw();
        find.Find("input").Input("s");
        find.Find("input").Blur();

        Assert.Empty(find.Find(".find-status").TextContent);
        Assert.Null(_chosen);
    }

    [Fact]
    public void A_search_that_fails_fails_like_any_other_action()
    {
        var find = Draw(find: _ => throw new InvalidOperationException("Planted."));
        find.Find("input").Input("stavanger");

        Assert.Throws<InvalidOperationException>(() => find.Find("input").Blur());
    }

    [Fact]
    public void Another_can_be_chosen()
    {
        _chosen = "Bergen kommune";
        var find = Draw();

        find.Find("button").Click();

        Assert.Null(_chosen);
        Assert.Single(find.FindAll("input"));
    }

    private IRenderedComponent<FindInput<string>> Draw(string? error = null, Func<string, Task<IReadOnlyList<string>>>? find = null)
    {
        IRenderedComponent<FindInput<string>> drawn = null!;
        drawn = InLanguage.Read("nb", () => Render<FindInput<string>>(p => p
            .Add(f => f.Id, "Felt").Add(f => f.Label, "Felt").Add(f => f.Required, true).Add(f => f.Error, error).Add(f => f.Name, name => name)
            .Add(f => f.Value, _chosen)
            .Add(f => f.ValueChanged, name =>
            {
                _chosen = name;
                drawn.Render(again => again.Add(f => f.Value, name));
            })
            .Add(f => f.Find, find ?? (text => Task.FromResult<IReadOnlyList<string>>([.. Places.Where(name => name.Contains(text, StringComparison.CurrentCultureIgnoreCase))])))));
        return drawn;
    }
}
