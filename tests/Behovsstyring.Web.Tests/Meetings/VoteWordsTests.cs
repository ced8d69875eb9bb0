using System.Globalization;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Voting;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Components.Shared.Trail;
using Behovsstyring.Web.Features.Bodies;
using Behovsstyring.Web.Features.Meetings;
using Behovsstyring.Web.Tests.Components;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Tests.Meetings;

public sealed class VoteWordsTests
{
    private static VoteResult Result(OutcomeRule rule) => new()
    {
        Seats = 9, Vacant = 0, Recused = 0, Absent = 0, Entitled = 9, Present = 9, For = 5, Against = 4, Blank = 0, Abstained = 0,
        QuorumOf = 9, QuorumNeeded = 5, QuorumReached = 9, MajorityOf = 9, ForNeeded = 5, Outcome = VoteOutcome.Adopted, Rule = rule,
    };

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void Every_rule_that_can_decide_a_vote_has_words(string language)
    {
        using var _ = new InLanguage(language);

        Assert.All(Enum.GetValues<OutcomeRule>(), rule =>
        {
            var result = Result(rule);
            Assert.NotNull(VoteTexts.ResourceManager.GetResourceSet(CultureInfo.GetCultureInfo(language == "nb" ? "" : language), true, false)!.GetString(result.RuleCode));
            Assert.DoesNotContain("{", MeetingWords.OutcomeLine(result), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_kind_of_body_has_an_address_of_its_own() =>
        Assert.All(Enum.GetValues<BodyKind>(), kind => Assert.Equal(kind, BodySlugs.Kind(BodySlugs.Of(kind))));

    [Theory]
    [InlineData("meeting.noticed")]
    [InlineData("meeting.changed")]
    [InlineData("meeting.item-added")]
    [InlineData("meeting.item-changed")]
    [InlineData("meeting.not-called")]
    [InlineData("meeting.cancelled")]
    [InlineData("meeting.record-published")]
    public void What_the_seated_are_told_has_words_and_the_clock_in_Norway(string code)
    {
        var facts = new Dictionary<string, string>
        {
            ["body"] = "Prøvenemnda",
            ["meeting"] = "provenemnda-2027-1",
            ["starts"] = new DateTimeOffset(2027, 3, 12, 9, 0, 0, TimeSpan.Zero).ToString("O", CultureInfo.InvariantCulture),
            ["place"] = "Oslo",
            ["item"] = "2",
            ["title"] = "Veivalg",
        };
        foreach (var language in InLanguage.All)
        {
            Assert.False(string.IsNullOrWhiteSpace(CodedTexts.In(language).GetValueOrDefault(TrailText.KeyOf(code))), $"{code} ({language})");
        }

        var sentence = InLanguage.Read("nb", () => TrailText.Sentence(code, facts, null));
        Assert.Contains("Prøvenemnda", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("{", sentence, StringComparison.Ordinal);
        Assert.Equal(code != "meeting.record-published", sentence.Contains("12. mars 2027 kl. 10.00", StringComparison.Ordinal));
    }

    public static TheoryData<MeetingTask, string> Tasks() =>
        [.. from task in Enum.GetValues<MeetingTask>() where task != MeetingTask.None from language in InLanguage.All select (task, language)];

    [Theory]
    [MemberData(nameof(Tasks))]
    public void Everything_a_meeting_can_wait_for_has_words(MeetingTask task, string language)
    {
        var (title, text) = InLanguage.Read(language, () => MeetingTaskWords.Of(task))!.Value;

        Assert.False(string.IsNullOrWhiteSpace(title) || string.IsNullOrWhiteSpace(text));
    }
}
