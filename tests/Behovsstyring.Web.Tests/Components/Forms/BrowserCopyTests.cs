using Behovsstyring.Web.Components.Forms;

namespace Behovsstyring.Web.Tests.Components.Forms;

public sealed class BrowserCopyTests
{
    /// <summary>The sums are those of sumOf() in kept.js, run in a browser.</summary>
    [Fact]
    public void The_server_and_the_browser_sum_alike()
    {
        Assert.Equal(2166136261u, BrowserCopy.Sum([]));
        Assert.Equal(814197056u, BrowserCopy.Sum([new("Problem", "Æ ø å\n👩‍👩‍👧"), new("Affected", "a"), new("Title", "")]));
    }
}
