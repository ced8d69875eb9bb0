using Behovsstyring.Domain.Ideas;
using Behovsstyring.Web.Features.Ideas;

namespace Behovsstyring.Web.Tests.Ideas;

/// <summary>Two people edit one text: nothing either wrote is lost without somebody choosing it.</summary>
public sealed class IdeaTextTests
{
    private static readonly IdeaContent Origin = new() { Problem = "P", Affected = "A", Title = "T", Area = ServiceArea.Common };

    [Fact]
    public void What_only_one_has_changed_is_taken_whoever_it_was()
    {
        var (merged, conflicts) = IdeaText.Fields.Merge(Origin, Origin with { Affected = "theirs", Area = ServiceArea.Health }, Origin with { Problem = "mine" });

        Assert.Equal(("mine", "theirs", "T", ServiceArea.Health), (merged.Problem, merged.Affected, merged.Title, merged.Area!.Value));
        Assert.Empty(conflicts);
    }

    [Fact]
    public void Where_both_have_changed_somebody_must_choose_and_until_then_mine_stands()
    {
        var (merged, conflicts) = IdeaText.Fields.Merge(Origin, Origin with { Title = "theirs" }, Origin with { Title = "mine" });

        Assert.Equal("mine", merged.Title);
        Assert.Equal([nameof(IdeaContent.Title)], conflicts);
    }

    [Fact]
    public void The_same_change_twice_is_no_conflict() =>
        Assert.Empty(IdeaText.Fields.Merge(Origin, Origin with { Title = "same" }, Origin with { Title = "same" }).Conflicts);

    [Fact]
    public void Every_written_field_is_known_by_name()
    {
        var texts = typeof(IdeaContent).GetProperties().Where(p => p.PropertyType == typeof(string)).Select(p => p.Name);

        Assert.Equal(texts.Order(), IdeaText.Fields.Names.Order());
        Assert.All(IdeaText.Fields.Names, field => Assert.Equal("x", IdeaText.Fields.Of(IdeaText.Fields.With(Origin, field, "x"), field)));
    }
}
