using System.Net;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Web.Tests.Ideas;

namespace Behovsstyring.Web.Tests.Meetings;

/// <summary>What is voted is hidden from everyone outside until the vote is closed, in every outlet: not one sign of any of them changes.</summary>
public sealed class RunningVoteTests(IdeaSite site) : IClassFixture<IdeaSite>
{
    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Votes_that_are_cast_change_nothing_that_anyone_can_read()
    {
        var council = await new CouncilScenario(site).SeatAsync();
        await council.PlanAsync();
        await council.NoticeAsync();
        await council.OpenBallotAsync();
        string[] outlets =
        [
            "/", "/behov", "/behov.csv", "/beslutninger", "/moter", $"/moter/{council.MeetingSlug}", $"/utvalg/{council.Slug}", "/logg",
            "/api/v1/ideas", "/api/v1/decisions", "/api/v1/log/keys",
        ];
        // The log says when it was last signed, and is signed every other second: now nothing is left to sign.
        await site.RunAsync(new SignCheckpoint(), Actor.System);
        var before = await ReadAsync(outlets);

        await council.CastAsync();

        Assert.All(await ReadAsync(outlets), outlet => Assert.Equal(before[outlet.Key], outlet.Value));
        Assert.All(before.Values, text => Assert.DoesNotContain("Nemnda anbefaler oversikten.", text));

        // The same look sees the outcome as soon as it is one, so it would have seen a leak.
        await council.CloseAsync();
        var after = await ReadAsync(outlets);
        Assert.Contains("Nemnda anbefaler oversikten.", after[$"/moter/{council.MeetingSlug}"]);
        Assert.NotEqual(before["/logg"], after["/logg"]);
    }

    private async Task<Dictionary<string, string>> ReadAsync(string[] outlets)
    {
        Dictionary<string, string> read = [];
        foreach (var outlet in outlets)
        {
            read[outlet] = WebUtility.HtmlDecode(await site.Client().GetStringAsync(outlet, Now));
        }

        return read;
    }
}
