using System.Globalization;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Voting;
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
}
