using System.Text.Json;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Features.Home;
using Behovsstyring.Web.Tests.Components;

namespace Behovsstyring.Web.Tests.Home;

public sealed class MyPageWordsTests
{
    private static readonly Guid Id = Guid.Parse("01900000-0000-7000-8000-000000000001");
    private static readonly Quarter First = new(2027, 1);

    private static readonly (WorkTarget Target, string Address)[] Targets =
    [
        (new WorkTarget.Case("KON-2026-0012"), "/arbeid/konsepter/KON-2026-0012"),
        (new WorkTarget.Position("IDE-2026-0012"), "/arbeid/behov/IDE-2026-0012?handling=ta-stilling"),
        (new WorkTarget.Anchoring("IDE-2026-0012"), "/arbeid/behov/IDE-2026-0012?handling=forankre"),
        (new WorkTarget.Draft(new CaseId(Id)), $"/arbeid/behov/ny/{Id}"),
        (new WorkTarget.GateReview(new GateReviewId(Id), Gate.Bp1, "IDE-2026-0012"), $"/arbeid/beslutninger/{Id}"),
        (new WorkTarget.Report(First), $"/arbeid/rapporter/{First.Key}"),
        (new WorkTarget.ReportComments(First), $"/arbeid/rapporter/{First.Key}/kommentarer"),
        (new WorkTarget.Meeting(new MeetingId(Id), "nemnda-2026-1"), "/arbeid/moter/nemnda-2026-1"),
    ];

    public static TheoryData<WorkKind, string> Read() =>
        [.. from kind in Enum.GetValues<WorkKind>() from language in InLanguage.All select (kind, language)];

    [Theory]
    [MemberData(nameof(Read))]
    public void Everything_that_can_wait_for_somebody_has_a_heading_and_a_line_in_every_language(WorkKind kind, string language)
    {
        var (title, text, _) = InLanguage.Read(language, () => MyPageWords.Of(kind));

        Assert.All([title, text], written => Assert.False(string.IsNullOrWhiteSpace(written)));
        Assert.NotEqual(title, text);
    }

    [Fact]
    public void No_two_kinds_have_the_same_heading() =>
        Assert.All(InLanguage.All, language => Assert.Distinct(
            InLanguage.Read<IReadOnlyList<string>>(language, () => [.. Enum.GetValues<WorkKind>().Select(kind => MyPageWords.Of(kind).Title)])));

    [Fact]
    public void Every_target_has_its_address() => Assert.All(Targets, t => Assert.Equal(t.Address, MyPageWords.Address(t.Target)));

    /// <summary>The page keeps what it shows as JSON from its first rendering to its life.</summary>
    [Fact]
    public void Every_target_is_read_back_as_it_was_kept() => Assert.All(
        Targets, t => Assert.Equal(t.Target, JsonSerializer.Deserialize<WorkTarget>(JsonSerializer.Serialize(t.Target))));

    /// <summary>A target that is added is tried above too.</summary>
    [Fact]
    public void No_target_is_left_out() => Assert.Equal(
        typeof(WorkTarget).GetNestedTypes().Select(type => type.Name).Order(), Targets.Select(t => t.Target.GetType().Name).Order());
}
