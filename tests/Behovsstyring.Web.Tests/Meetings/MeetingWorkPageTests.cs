using System.Text.Json;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Web.Tests.Ideas;

namespace Behovsstyring.Web.Tests.Meetings;

/// <summary>The meeting's page keeps what it shows as JSON from its first rendering to its life.</summary>
public sealed class MeetingWorkPageTests(IdeaSite site) : IClassFixture<IdeaSite>
{
    [Fact]
    public async Task A_meeting_is_read_back_as_it_was_kept()
    {
        var council = await new CouncilScenario(site).SeatAsync();
        await council.PlanAsync();
        await KeptAsync(council);
        await council.NoticeAsync();
        await KeptAsync(council);
        await council.VoteAsync();
        Assert.NotNull((await KeptAsync(council)).OpenBallot);
        await council.CloseAsync();
        await council.PublishRecordAsync();
        Assert.NotNull((await KeptAsync(council)).Record);
    }

    private async Task<MeetingForWork> KeptAsync(CouncilScenario council)
    {
        var json = JsonSerializer.Serialize(await site.RunAsync(new GetMeetingForWork(council.MeetingSlug), council.Secretary), JsonSerializerOptions.Web);
        var back = JsonSerializer.Deserialize<MeetingForWork>(json, JsonSerializerOptions.Web)!;
        Assert.Equal(json, JsonSerializer.Serialize(back, JsonSerializerOptions.Web));
        return back;
    }
}
