using Behovsstyring.Web.Components.Shared;
using Behovsstyring.Web.Components.Shared.Text;
using Bunit;

namespace Behovsstyring.Web.Tests.Components.Shared;

/// <summary>A word of the trade is explained in place, to the eye and to a screen reader.</summary>
public sealed class GlossaryTests : BunitContext
{
    [Fact]
    public void A_fact_can_be_explained()
    {
        var fact = Render<Definition>(p => p.Add(f => f.Term, "Styringsgruppe").Add(f => f.Value, "Gruppen").Add(f => f.Explained, Term.SteeringGroup));

        var term = fact.Find("dt button.term");
        Assert.Equal(Glossary.MeaningOf(Term.SteeringGroup), term.GetAttribute("aria-description"));
        Assert.StartsWith("Styringsgruppe", term.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_without_an_explanation_is_plain_text()
    {
        var fact = Render<Definition>(p => p.Add(f => f.Term, "Tittel").Add(f => f.Value, "Rådgiver"));

        Assert.Empty(fact.FindAll("button"));
        Assert.Equal("Tittel", fact.Find("dt").TextContent);
    }
}
