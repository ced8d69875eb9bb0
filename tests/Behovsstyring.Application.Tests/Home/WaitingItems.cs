using Behovsstyring.Application.Common;

namespace Behovsstyring.Application.Tests.Home;

internal static class WaitingItems
{
    /// <summary>The number of the case it is done on; none where it is done elsewhere.</summary>
    public static string? Number(this WorkItem item) => item.Target switch
    {
        WorkTarget.Case at => at.Number,
        WorkTarget.Position at => at.Number,
        WorkTarget.Anchoring at => at.Number,
        _ => null,
    };
}
