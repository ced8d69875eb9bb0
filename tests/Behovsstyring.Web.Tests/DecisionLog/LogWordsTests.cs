using Behovsstyring.Application.LogEntries;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Voting;
using Behovsstyring.Web.Features.DecisionLog;
using Behovsstyring.Web.Tests.Components;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Tests.DecisionLog;

/// <summary>The log holds codes; people read words.</summary>
public sealed class LogWordsTests
{
    [Fact]
    public void Every_type_and_fact_has_words_in_every_language()
    {
        var keys = Enum.GetNames<LogEntryType>().Select(n => $"{nameof(LogEntryType)}.{n}")
            .Concat(typeof(LogSubject).GetProperties().Select(p => $"Field.{char.ToLowerInvariant(p.Name[0])}{p.Name[1..]}"));

        Assert.Empty(
            from key in keys
            from language in InLanguage.All
            where string.IsNullOrWhiteSpace(LogTexts.ResourceManager.Own(key, language))
            select $"{key} ({language})");
    }

    [Fact]
    public void Every_value_a_fact_can_have_has_a_name()
    {
        var values =
            from fact in typeof(LogSubject).GetProperties()
            let type = Nullable.GetUnderlyingType(fact.PropertyType)
            where type is { IsEnum: true }
            from value in Enum.GetNames(type)
            select (Fact: fact.Name, Value: value);

        Assert.NotEmpty(values);
        // One word is the same in both languages.
        values = values.Where(v => v.Value != nameof(Role.Administrator));
        Assert.All(values, v => Assert.NotEqual(v.Value, InLanguage.Read("nb", () => LogWords.Value(v.Fact, v.Value))));
    }

    [Fact]
    public void An_entry_is_told_in_one_line() => Assert.Equal(
        "BP1 · Gå videre med vilkår",
        Headline(new LogSubject { Gate = Gate.Bp1, Outcome = GateOutcome.GoOnWithConditions, Followed = Followed.NotFollowed, Organ = DecidingOrgan.Board }));

    [Fact]
    public void A_vote_is_told_with_its_numbers() => Assert.Equal(
        "Vedtatt · 8 for, 2 mot", Headline(new LogSubject { Result = VoteOutcome.Adopted, For = 8, Against = 2 }));

    [Fact]
    public void A_report_is_told_with_its_quarter() => Assert.Equal("1. kvartal 2027", Headline(new LogSubject { Quarter = new Quarter(2027, 1) }));

    [Theory]
    [InlineData(Followed.NotFollowed, "Mot anbefalingen")]
    [InlineData(Followed.WithChange, "Endret fra anbefalingen")]
    [InlineData(Followed.Followed, null)]
    [InlineData(Followed.NothingToFollow, null)]
    public void A_departure_is_said_as_one(Followed followed, string? expected) =>
        Assert.Equal(expected, InLanguage.Read("nb", () => LogWords.Departure(Leaf(new LogSubject { Followed = followed }))));

    [Fact]
    public void Roles_and_functions_go_by_name_and_what_is_not_known_stands_as_it_is()
    {
        Assert.Equal("Leder", InLanguage.Read("nb", () => LogWords.Role(nameof(SeatFunction.Leader))));
        Assert.Equal("Beslutter i KS", InLanguage.Read("nb", () => LogWords.Role(nameof(Role.KsDecisionMaker))));
        Assert.Equal("SomethingElse", LogWords.Role("SomethingElse"));
        Assert.Null(LogWords.Role(null));
        Assert.Equal("later", LogWords.Value("outcome", "later"));
        Assert.Equal("unheard-of", LogWords.Field("unheard-of"));
    }

    [Fact]
    public void Every_kind_of_entry_has_an_address_of_its_own() =>
        Assert.All(LogWords.Types, type => Assert.Equal(type, LogWords.FromSlug(LogWords.Slug(type))));

    private static string Headline(LogSubject subject) => InLanguage.Read("nb", () => LogWords.Headline(Leaf(subject)));

    private static LogLeaf Leaf(LogSubject subject) =>
        LogLeaf.Read(new LogEntry(LogEntryType.Decision, subject) { Organisation = "KS" }.Seal(DateTimeOffset.UnixEpoch).Leaf);
}
