using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Reports;
using Behovsstyring.Application.Tests.Ideas;
using Behovsstyring.Application.Tests.Reports;
using Behovsstyring.Domain.Common;
using Behovsstyring.Testing.App;
using static Behovsstyring.Application.Tests.Lists.WaysOfWriting;

namespace Behovsstyring.Application.Tests.Lists;

/// <summary>A report says what others have written too, so it is searched where no other test writes.</summary>
public sealed class ReportSearchTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Reports_with_their_corrections()
    {
        var scene = await ReportScenario.WithAsync(app);
        await EveryTextAsync(
            async text =>
            {
                var quarter = scene.EndTheQuarter();
                await scene.PublishAsync(quarter);
                await app.RunAsync(new CorrectReport(quarter, text), scene.Director);
                return quarter.Key;
            },
            Asking(async asked => (await app.RunAsync(new ListReports { Search = asked }, Actor.Anonymous)).Rows.Select(r => r.Quarter.Key)));
    }
}

/// <summary>The needs most alike are few, so they are asked for where no other test has any.</summary>
public sealed class SimilarNeedSearchTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_new_need_is_held_against_those_that_say_the_same_in_another_way_of_writing()
    {
        List<string> missed = [];
        foreach (var (text, asked) in Texts)
        {
            var number = (await app.SubmitAsync(content: Plain with { Title = text })).Number;
            foreach (var written in asked.Where(a => SearchText.Cut(a).Any(c => c.Joined.Length > 2)))
            {
                if ((await app.RunAsync(new FindSimilarIdeas(written, Most: 30), Actor.Anonymous)).All(s => s.Number != number))
                {
                    missed.Add($"«{written}» misses «{text}»");
                }
            }
        }

        Assert.Empty(missed);
    }
}
