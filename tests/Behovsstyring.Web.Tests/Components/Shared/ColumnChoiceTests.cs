using Behovsstyring.Web.Components.Shared.Lists;

namespace Behovsstyring.Web.Tests.Components.Shared;

/// <summary>An address chooses among the columns a list offers, and can ask for nothing else.</summary>
public sealed class ColumnChoiceTests
{
    private static readonly ColumnChoice Usual = ColumnChoice.Usual(["status", "stotte", "mottatt", "nummer"], ["status", "stotte", "mottatt"]);

    [Theory]
    [InlineData(null, "status,stotte,mottatt")]
    [InlineData("", "status,stotte,mottatt")]
    [InlineData("passord", "status,stotte,mottatt")]
    [InlineData("mottatt,passord,status,mottatt", "mottatt,status")]
    [InlineData("nummer", "nummer")]
    [InlineData("-", "-")]
    public void Only_what_is_offered_can_be_chosen_and_each_once(string? written, string shown) =>
        Assert.Equal(shown, Usual.Read(written).Written);

    [Fact]
    public void A_hidden_column_comes_last_and_a_shown_one_goes()
    {
        Assert.Equal("status,stotte,mottatt,nummer", Usual.Toggle("nummer").Written);
        Assert.Equal("status,mottatt", Usual.Toggle("stotte").Written);
        Assert.Equal(["stotte", "nummer"], Usual.Toggle("stotte").Hidden);
        Assert.Equal(Usual.Written, Usual.Toggle("passord").Written);
    }

    [Theory]
    [InlineData("stotte", -1, "stotte,status,mottatt")]
    [InlineData("stotte", 1, "status,mottatt,stotte")]
    [InlineData("status", -1, "status,stotte,mottatt")]
    [InlineData("mottatt", 1, "status,stotte,mottatt")]
    [InlineData("nummer", -1, "status,stotte,mottatt")]
    public void A_column_moves_one_place_and_not_off_the_edge(string key, int step, string then) =>
        Assert.Equal(then, Usual.Move(key, step).Written);

    [Fact]
    public void What_is_written_is_read_again()
    {
        foreach (var choice in new[] { Usual, Usual.Move("status", 1), Usual.Toggle("nummer"), Usual.Read("-") })
        {
            Assert.Equal(choice.Shown, Usual.Read(choice.Written).Shown);
        }
    }

    [Fact]
    public void Back_to_usual_is_usual()
    {
        Assert.False(Usual.Move("status", 1).IsUsual);
        Assert.True(Usual.Move("status", 1).Reset().IsUsual);
    }
}
