using Behovsstyring.Web.Components.Shared.Lists;

namespace Behovsstyring.Web.Tests.Components.Shared;

/// <summary>The state of a list is its address, so every link must keep what the reader has chosen.</summary>
public sealed class ListAddressTests
{
    private static readonly ListAddress Third = new("/behov", ("sok", "barnehage & skole"), ("tilstand", "AtGate"), ("sorter", "tittel"), ("side", 3));

    [Fact]
    public void What_is_empty_or_the_first_page_is_not_said() =>
        Assert.Equal("/behov", new ListAddress("/behov", ("sok", "  "), ("tilstand", null), ("side", 1)).ToString());

    [Fact]
    public void Text_is_escaped() =>
        Assert.Equal("/behov?sok=barnehage%20%26%20skole&tilstand=AtGate&sorter=tittel&side=3", Third.ToString());

    [Fact]
    public void Another_filter_begins_at_the_first_page() =>
        Assert.Equal("/behov?sok=barnehage%20%26%20skole&sorter=tittel&tilstand=Paused", Third.With("tilstand", "Paused").ToString());

    [Fact]
    public void Another_page_keeps_the_rest() =>
        Assert.Equal("/behov?sok=barnehage%20%26%20skole&tilstand=AtGate&sorter=tittel&side=4", Third.Page(4).ToString());

    [Fact]
    public void Sorting_twice_turns_it()
    {
        Assert.Equal("-tittel", Third.SortedBy("tittel")["sorter"]);
        Assert.Equal("tittel", Third.SortedBy("tittel").SortedBy("tittel")["sorter"]);
        Assert.Equal("nummer", Third.SortedBy("nummer")["sorter"]);
    }

    [Fact]
    public void An_export_is_the_whole_list_and_not_one_page() =>
        Assert.Equal("/behov.xlsx?sok=barnehage%20%26%20skole&tilstand=AtGate&sorter=tittel", Third.As("xlsx").ToString());

    [Fact]
    public void Clearing_keeps_only_the_order() => Assert.Equal("/behov?sorter=tittel", Third.Clear().ToString());

    [Fact]
    public void Other_columns_change_nothing_of_what_is_found()
    {
        var columns = Third.With("kolonner", "status,mottatt");

        Assert.Equal("3", columns["side"]);
        Assert.Null(columns.As("xlsx")["kolonner"]);
        Assert.Equal("status,mottatt", columns.Clear()["kolonner"]);
        Assert.Equal("status,mottatt", columns.With("tilstand", null)["kolonner"]);
    }
}
