using Behovsstyring.Web.Components.Forms;

namespace Behovsstyring.Web.Tests.Components.Forms;

/// <summary>An older answer never wins over what was typed since.</summary>
public sealed class FieldStateTests
{
    private readonly FieldState<string> _field = new();

    [Fact]
    public void What_the_page_gives_is_shown()
    {
        _field.Give("Bodø");
        Assert.Equal("Bodø", _field.Shown);
        _field.Give("Bergen");
        Assert.Equal("Bergen", _field.Shown);
    }

    [Fact]
    public void What_was_typed_stays_while_the_page_has_not_answered()
    {
        _field.Give("");
        _field.Report("s");
        _field.Give("");

        Assert.Equal("s", _field.Shown);
    }

    [Fact]
    public void An_answer_to_earlier_letters_takes_nothing_back()
    {
        _field.Give("");
        _field.Report("s");
        _field.Report("st");
        _field.Report("sta");
        _field.Give("s");
        Assert.Equal("sta", _field.Shown);
        _field.Give("sta");

        Assert.Equal("sta", _field.Shown);
    }

    [Fact]
    public void What_the_page_makes_of_it_is_shown()
    {
        _field.Give("");
        _field.Report("stavanger ");
        _field.Give("Stavanger");

        Assert.Equal("Stavanger", _field.Shown);
    }

    [Fact]
    public void A_form_that_is_emptied_is_empty_also_when_it_was_so_before()
    {
        _field.Give("");
        _field.Report("s");
        _field.Give("s");
        _field.Give("");

        Assert.Equal("", _field.Shown);
    }
}
