using Behovsstyring.Web.Components.Shared.Lists;
using Bunit;

namespace Behovsstyring.Web.Tests.Components.Shared;

public sealed class ListToolbarTests : BunitContext
{
    [Theory]
    [InlineData("nb", "§", "Ingen treff. Søket trenger minst én bokstav eller ett tall.")]
    [InlineData("nn", " – ", "Ingen treff. Søket treng minst éin bokstav eller eitt tal.")]
    [InlineData("en", "🙂", "No results. The search needs at least one letter or digit.")]
    [InlineData("nb", "§ 1", "Ingen treff")]
    [InlineData("nb", null, "Ingen treff")]
    public void A_question_of_only_signs_says_what_it_lacks(string language, string? asked, string said)
    {
        var toolbar = InLanguage.Read(language, () => Render<ListToolbar>(p => p
            .Add(t => t.Address, new ListAddress("/behov", (ListAddress.SearchKey, asked))).Add(t => t.Count, 0)));

        Assert.Equal(said, toolbar.Find("[role=status]").TextContent);
        Assert.Equal(said.Contains('.') ? toolbar.Find("[role=status]").Id : null, toolbar.Find("input[type=search]").GetAttribute("aria-describedby"));
    }
}
