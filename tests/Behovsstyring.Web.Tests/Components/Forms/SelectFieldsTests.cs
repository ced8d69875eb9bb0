using Behovsstyring.Domain.Ideas;
using Behovsstyring.Web.Components.Forms;
using Bunit;

namespace Behovsstyring.Web.Tests.Components.Forms;

/// <summary>The two lists of choices: what one has chosen last is what is shown.</summary>
public sealed class SelectFieldsTests : BunitContext
{
    [Fact]
    public void A_choice_is_handed_on_and_an_answer_that_comes_late_takes_nothing_back()
    {
        List<SupportLevel?> chosen = [];
        var field = Render<ChoiceInput<SupportLevel>>(p => p
            .Add(f => f.Id, "felt").Add(f => f.Label, "Felt").Add(f => f.Value, null).Add(f => f.ValueChanged, level => chosen.Add(level)));
        field.Find("select").Change(nameof(SupportLevel.WillPay));
        field.Find("select").Change(nameof(SupportLevel.WillUse));
        field.Find("select").Change("");
        field.Find("select").Change(nameof(SupportLevel.Useful));
        Assert.Equal([SupportLevel.WillPay, SupportLevel.WillUse, null, SupportLevel.Useful], chosen);

        field.Render(p => p.Add(f => f.Value, SupportLevel.WillUse));
        Assert.Equal(nameof(SupportLevel.Useful), Shown(field));
        field.Render(p => p.Add(f => f.Value, SupportLevel.WillPilot)); // the page says something of its own
        Assert.Equal(nameof(SupportLevel.WillPilot), Shown(field));
    }

    [Fact]
    public void One_of_several_is_handed_on_by_its_value_also_when_they_are_read_late()
    {
        Guid? chosen = null;
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        var field = Render<SelectInput<Guid>>(p => p
            .Add(f => f.Id, "felt").Add(f => f.Label, "Felt").Add(f => f.Value, second).Add(f => f.ValueChanged, one => chosen = one));

        field.Render(p => p.Add(f => f.Choices, [(first, "Første"), (second, "Andre")]));
        Assert.Equal(second.ToString(), field.Find("select").GetAttribute("value"));
        Assert.Equal(["", "Første", "Andre"], field.FindAll("option").Select((o, i) => i == 0 ? "" : o.TextContent));
        field.Find("select").Change(first.ToString());

        Assert.Equal(first, chosen);
    }

    private static string Shown(IRenderedComponent<ChoiceInput<SupportLevel>> field) => field.Find("select").GetAttribute("value")!;
}
