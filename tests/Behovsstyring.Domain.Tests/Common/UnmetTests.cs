using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Tests.Common;

public sealed class UnmetTests
{
    private static readonly Error First = new("a.first");
    private static readonly Error Second = new("a.second");

    [Fact]
    public void Every_unmet_condition_is_collected_in_order_and_no_other() => Assert.Equal(
        [First, Second, First],
        new Unmet().If(true, First).If(false, Second).And([Second, First]).And([]));

    [Fact]
    public void A_required_text_is_there_and_within_its_limit()
    {
        var content = new { Title = " ", Text = "for lang" };

        Assert.Equal([Error.Required("Title"), Error.TooLong("Text", 5)], new Unmet().Required(content.Title, 5).Required(content.Text, 5));
        Assert.Empty(new Unmet().Required(content.Text, 8));
    }

    [Fact]
    public void An_optional_text_may_be_missing_and_is_within_its_limit()
    {
        string? none = null;

        Assert.Empty(new Unmet().Optional(none, 2).Optional("", 2).Optional("ab", 2));
        Assert.Equal([Error.TooLong("Somewhere", 2)], new Unmet().Optional("abc", 2, "Somewhere"));
    }

    [Fact]
    public void A_guard_throws_what_is_unmet()
    {
        Guard.That(true, First);
        Guard.Against([]);

        Assert.Equal([First], Assert.Throws<DomainException>(() => Guard.That(false, First)).Errors);
        Assert.Equal([First, Second], Assert.Throws<DomainException>(() => Guard.Against([First, Second])).Errors);
    }
}
