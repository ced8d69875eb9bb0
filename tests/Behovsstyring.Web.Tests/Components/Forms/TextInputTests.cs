using Behovsstyring.Web.Components.Forms;
using Bunit;

namespace Behovsstyring.Web.Tests.Components.Forms;

public sealed class TextInputTests : BunitContext
{
    [Fact]
    public void The_message_stands_at_the_field_and_the_field_points_to_it()
    {
        var field = Field("abc", error: "Skriv litt mer.");

        var input = field.Find("input");
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Contains("Felt-feil", input.GetAttribute("aria-describedby"));
        Assert.Contains("Skriv litt mer.", field.Find("#Felt-feil").TextContent);
    }

    [Fact]
    public void The_limit_is_told_when_it_comes_near_and_not_before()
    {
        Assert.Empty(Field(new string('a', 79)).FindAll(".field-counter"));
        Assert.Equal("80 av 100 tegn", Field(new string('a', 80)).Find(".field-counter").TextContent);
    }

    [Fact]
    public void What_the_browser_had_to_cut_is_never_cut_in_silence()
    {
        var field = Field(new string('a', 600));

        Assert.Equal("600", field.Find("input").GetAttribute("maxlength"));
        Assert.Contains("Det som ikke fikk plass, ble ikke med.", field.Find("#Felt-feil").TextContent);
    }

    [Fact]
    public void Every_letter_is_handed_on_as_it_is_written()
    {
        var written = "";
        var field = InLanguage.Read("nb", () => Render<TextInput>(p => p
            .Add(f => f.Id, "Felt").Add(f => f.Label, "Felt").Add(f => f.Limit, 100).Add(f => f.Value, "").Add(f => f.ValueChanged, text => written = text)));

        field.Find("input").Input("<script>");

        Assert.Equal("<script>", written);
    }

    private IRenderedComponent<TextInput> Field(string value, string? error = null) => InLanguage.Read("nb", () => Render<TextInput>(p => p
        .Add(f => f.Id, "Felt").Add(f => f.Label, "Felt").Add(f => f.Limit, 100).Add(f => f.Value, value).Add(f => f.Error, error)));
}
