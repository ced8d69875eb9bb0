using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.People;
using Behovsstyring.Web.Tests.Ideas;

namespace Behovsstyring.Web.Tests.Home;

public sealed partial class HomePageTests(IdeaSite site) : IClassFixture<IdeaSite>
{
    private static CancellationToken Now => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_figures_live_and_no_box_stands_empty()
    {
        var officer = await site.App.PersonAsync(Role.CaseOfficer, "ks");
        var before = await FiguresAsync();
        var stays = await site.SubmitAsync(c => c with { Title = "Et behov som blir liggende litt" });
        var leaves = await site.SubmitAsync();
        await site.RunAsync(new RouteIdeaElsewhere(leaves.Id, "Helsedirektoratet", "De har oppdraget."), officer);
        await site.RunAsync(new SupportIdea(stays.Id, SupportLevel.WillUse, ""), await site.App.PersonAsync(Role.MemberRepresentative, "1103"));

        var after = await FiguresAsync();
        var page = await ReadAsync();

        Assert.Equal(before["behov er meldt"] + 2, after["behov er meldt"]);
        Assert.Equal(before["er til vurdering"] + 1, after["er til vurdering"]);
        Assert.Equal(before["er avgjort"] + 1, after["er avgjort"]);
        Assert.Contains("Nyeste behov", page);
        Assert.Contains("1 medlem støtter behovet", page);
        Assert.DoesNotContain(">0</span> <span class=\"figure-label\">tjenester er i drift", page);
    }

    private async Task<Dictionary<string, int>> FiguresAsync() =>
        Figure().Matches(await ReadAsync()).ToDictionary(f => f.Groups["label"].Value, f => int.Parse(f.Groups["count"].Value, CultureInfo.InvariantCulture));

    private async Task<string> ReadAsync() => WebUtility.HtmlDecode(await site.Client().GetStringAsync("/", Now));

    [GeneratedRegex("""figure-number">(?<count>\d+)</span> <span class="figure-label">(?<label>[^<]+)</span>""")]
    private static partial Regex Figure();
}
