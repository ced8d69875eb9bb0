using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Behovsstyring.DevHost.Demo;

namespace Behovsstyring.Web.Tests.Demo;

/// <summary>The demo has many authors: it must at least hang together.</summary>
public sealed class DemoContentTests
{
    private static readonly DemoContent Content = DemoContent.Load();
    private static readonly DemoTime Time = new(new DateTimeOffset(2027, 2, 10, 9, 0, 0, TimeSpan.Zero));
    private static readonly IReadOnlySet<string> Members = KnownMembers();
    private static readonly IReadOnlySet<string> Organisations = KnownOrganisations();
    private static readonly IReadOnlySet<string> People = Content.People.Select(p => p.Key).ToHashSet();

    [Fact]
    public void Everybody_has_a_key_a_name_and_an_address_of_their_own()
    {
        Assert.Empty(Twice(Content.People.Select(p => p.Key)));
        Assert.Empty(Twice(Content.People.Select(p => p.Name)));
        Assert.Empty(Twice(Content.People.Select(p => p.Email)));
        Assert.All(Content.People, p => Assert.EndsWith(".example", p.Email, StringComparison.Ordinal));
    }

    [Fact]
    public void Everybody_works_somewhere_and_has_a_role()
    {
        Assert.All(Content.People, p =>
        {
            Assert.Contains(p.Organisation, Organisations);
            Assert.NotEmpty(p.Roles);
            Assert.All(p.Roles, r => Assert.Contains(r.Organisation, Organisations));
        });
        Assert.Contains(Content.People, p => p.Roles.Select(r => r.Organisation).Distinct().Count() > 1);
    }

    [Fact]
    public void Every_role_is_played_by_someone()
    {
        string[] roles =
        [
            "Administrator", "CaseOfficer", "CompanyDecisionMaker", "CompanyOfficer", "Contributor", "KsDecisionMaker",
            "MemberRepresentative", "NetworkCoordinator", "ProductOwner", "StateContact", "SupplierContact",
        ];
        Assert.Equal(roles, Content.People.SelectMany(p => p.Roles).Select(r => r.Role).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Joint_undertakings_and_colleges_have_members_that_exist() =>
        Assert.All(Content.Organisations.SelectMany(o => o.Members), m => Assert.Contains(m, Members));

    [Fact]
    public void Every_need_is_told_in_full_and_within_its_limits()
    {
        Assert.Empty(Twice(Content.Needs.Select(n => n.Key)));
        Assert.Empty(Twice(Content.Needs.Select(n => n.Title)));
        Assert.All(Content.Needs, n =>
        {
            Assert.InRange(n.Title.Length, 20, 120);
            Assert.InRange(n.Summary.Length, 40, 300);
            Assert.InRange(n.Problem.Length, 150, 20_000);
            Assert.All(new[] { n.Affected, n.ExpectedBenefit, n.StrategyGoal, n.Existing }, text => Assert.NotEmpty(text));
            Assert.Contains(n.Language, new[] { "nb", "nn" });
            Assert.InRange(n.SubmittedQuartersAgo, 0, 6);
            Assert.InRange(n.DayOffset, 0, 89);
        });
    }

    [Fact]
    public void Every_need_comes_from_someone_who_may_speak_for_the_organisation() =>
        Assert.All(Content.Needs, n => Assert.True(
            Person(n.Submitter).Roles.Any(r => r.Organisation == n.Organisation), $"{n.Submitter} does not act for {n.Organisation}"));

    [Fact]
    public void A_member_supports_a_need_once_by_its_representative_and_never_its_own() =>
        Assert.All(Content.Needs, n =>
        {
            Assert.Empty(Twice(n.Supports.Select(s => s.Organisation)));
            Assert.DoesNotContain(n.Supports, s => s.Organisation == n.Organisation);
            Assert.All(n.Supports, s =>
            {
                Assert.Contains(s.Organisation, Members);
                Assert.Contains(Person(s.Person).Roles, r => r.Organisation == s.Organisation && r.Role == "MemberRepresentative");
                Assert.Contains(s.Level, new[] { "Useful", "WillUse", "WillPilot", "WillPay" });
                Assert.InRange(s.DaysAfter, 1, 60);
            });
        });

    [Fact]
    public void Networks_anchor_through_their_coordinators() =>
        Assert.All(Content.Needs.SelectMany(n => n.Anchoring), a =>
            Assert.Contains(Person(a.Person).Roles, r => r.Organisation == a.Network && r.Role == "NetworkCoordinator"));

    [Fact]
    public void What_has_ended_says_why() =>
        Assert.All(
            Content.Needs.Where(n => n.Outcome.Plan is "Stopped" or "RoutedElsewhere" or "SentBack" or "Departed"),
            n => Assert.NotEmpty(n.Outcome.Reason));

    [Fact]
    public void There_is_breadth_in_channels_areas_written_norms_and_support()
    {
        Assert.True(Content.Needs.Count >= 60);
        Assert.Equal(7, Content.Needs.Select(n => n.Channel).Distinct().Count());
        Assert.Equal(18, Content.Needs.Select(n => n.Area).Distinct().Count());
        Assert.True(Content.Needs.Count(n => n.Language == "nn") >= 14);
        Assert.Contains(Content.Needs, n => n.Supports.Count >= 25);
        Assert.Contains(Content.Needs, n => n.Supports.Count == 0);
    }

    [Fact]
    public void Every_body_has_its_seats_held_by_people_who_represent_their_own_organisation()
    {
        var bodies = Keys("ReferenceData.bodies.json").Concat(Content.Bodies.Select(b => b.Key)).ToList();
        Assert.Equal(bodies.Order(StringComparer.Ordinal), Content.Seats.Select(s => s.Body).Order(StringComparer.Ordinal));
        Assert.All(Content.Seats.SelectMany(s => s.Seats), seat =>
        {
            Assert.Equal(Person(seat.Person).Organisation, seat.Organisation);
            Assert.True(Time.Day(seat.From) < Time.Day(seat.To ?? "now+0"));
            Assert.Equal(seat.Function == "Deputy", seat.Order is not null);
        });
    }

    [Theory]
    [InlineData("kommit-radet", 11, 11)]
    [InlineData("digitaliseringsutvalget", 14, 14)]
    [InlineData("brukerrad-svarut", 5, 8)]
    [InlineData("brukerrad-digisos", 5, 8)]
    public void A_body_has_the_size_its_mandate_says(string body, int fewest, int most)
    {
        var voting = Content.Seats.Single(s => s.Body == body).Seats
            .Count(s => s.To is null && s.Function is "Leader" or "DeputyLeader" or "Member");
        Assert.InRange(voting, fewest, most);
    }

    [Fact]
    public void KommIT_council_mixes_sizes_and_regions_and_has_a_small_kommune()
    {
        var seats = Content.Seats.Single(s => s.Body == "kommit-radet").Seats.Where(s => s.To is null && s.Function is not ("Secretary" or "Observer"));
        Assert.Contains(seats, s => s.Organisation == "1815");
        Assert.Contains(seats, s => s.Organisation.StartsWith("fk-", StringComparison.Ordinal));
        Assert.True(seats.Select(s => s.Organisation.Replace("fk-", "", StringComparison.Ordinal)[..2]).Distinct().Count() >= 8);
    }

    [Fact]
    public void The_catalogue_has_seventeen_services_each_with_a_product_owner()
    {
        Assert.Equal(17, Keys("ReferenceData.services.json").Count);
        Assert.Equal(Keys("ReferenceData.services.json").Order(StringComparer.Ordinal), Content.Services.Select(s => s.Service).Order(StringComparer.Ordinal));
        Assert.All(Content.Services, s => Assert.Contains(Person(s.ProductOwner).Roles, r => r.Role == "ProductOwner"));
    }

    private static DemoPersonRow Person(string key)
    {
        Assert.Contains(key, People);
        return Content.People.Single(p => p.Key == key);
    }

    private static IEnumerable<string> Twice(IEnumerable<string> values) =>
        values.GroupBy(v => v).Where(g => g.Count() > 1).Select(g => g.Key);

    private static HashSet<string> KnownMembers() =>
    [
        .. Reference("kommuner.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(',')[0]),
        .. Reference("fylkeskommuner.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(l => "fk-" + l.Split(',')[0]),
    ];

    private static HashSet<string> KnownOrganisations() =>
    [
        .. KnownMembers(),
        .. Content.Organisations.Select(o => o.Key),
        .. Keys("ReferenceData.organisations.json"),
    ];

    private static List<string> Keys(string reference) =>
        [.. JsonSerializer.Deserialize<JsonArray>(Reference(reference))!.Select(o => o!["key"]!.GetValue<string>())];

    private static string Reference(string ending)
    {
        var application = Assembly.Load("Behovsstyring.Application");
        var name = application.GetManifestResourceNames().Single(n => n.EndsWith("." + ending, StringComparison.Ordinal));
        using var text = new StreamReader(application.GetManifestResourceStream(name)!);
        return text.ReadToEnd();
    }
}
