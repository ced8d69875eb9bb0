using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.People;
using Behovsstyring.Transparency;

namespace Behovsstyring.Application.Tests.DecisionLog;

public class LogEntryTests
{
    private static readonly DateTimeOffset Noon = new(2027, 3, 12, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Keeps_the_role_the_organisation_and_the_facts_in_canonical_form()
    {
        var entry = Decided() with { Personal = null };

        Assert.Equal(
            """{"actorRole":"KsDecisionMaker","case":"IDE-2027-0012","organisation":"KS","subject":{"gate":"Bp1","outcome":"GoOn","review":"00000000-0000-0000-0000-000000000000"},"time":"2027-03-12T12:00:00.000Z","type":"decision","v":1}""",
            Encoding.UTF8.GetString(entry.Seal(Noon).Leaf));
    }

    [Fact]
    public void Leaves_out_the_case_when_there_is_none()
    {
        var leaf = CanonicalJson.Read((Decided() with { CaseNumber = null, Personal = null }).Seal(Noon).Leaf);

        Assert.False(leaf.ContainsKey("case"));
        Assert.False(leaf.ContainsKey("personal"));
    }

    [Fact]
    public void Holds_no_name_only_a_salted_hash_of_what_was_said_about_people()
    {
        var entry = Decided().Seal(Noon);
        var text = Encoding.UTF8.GetString(entry.Leaf);

        Assert.NotNull(entry.Personal);
        Assert.DoesNotContain("Solbakken", text);
        Assert.DoesNotContain("naboene", text);
        Assert.Equal("""{"decidedBy":"Ingrid Solbakken","reason":"Fordi naboene spurte."}""", Encoding.UTF8.GetString(entry.Personal.Part));
        Assert.Equal(
            Convert.ToHexString(SHA256.HashData([.. entry.Personal.Salt, .. entry.Personal.Part])).ToLowerInvariant(),
            (string?)CanonicalJson.Read(entry.Leaf)["personal"]);
    }

    [Fact]
    public void The_same_name_gives_another_hash_each_time()
    {
        // Otherwise the log would tell which entries were made by one person, even after erasure.
        Assert.NotEqual(Decided().Seal(Noon).Personal!.Hash, Decided().Seal(Noon).Personal!.Hash);
    }

    [Fact]
    public void Every_fact_is_written_so_that_it_can_be_read_without_the_program()
    {
        var said = new LogSubject { Accepted = true, For = 7, Entry = 12, Quarter = new Quarter(2027, 1), Followed = Followed.NotFollowed };

        Assert.Equal(
            """{"accepted":true,"entry":12,"followed":"NotFollowed","for":7,"quarter":"2027-K1"}""",
            Encoding.UTF8.GetString(CanonicalJson.Write(said.ToJson())));
    }

    [Fact]
    public void Every_kind_of_entry_has_a_code_of_its_own()
    {
        var codes = Enum.GetValues<LogEntryType>().Select(LogEntry.Code).ToArray();

        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Matches("^[a-z-]+$", code));
    }

    private static LogEntry Decided() =>
        new(LogEntryType.Decision, new LogSubject { Outcome = GateOutcome.GoOn, Gate = Gate.Bp1, Review = Guid.Empty })
        {
            CaseNumber = "IDE-2027-0012",
            ActorRole = Role.KsDecisionMaker,
            Organisation = "KS",
            Personal = new JsonObject { ["reason"] = "Fordi naboene spurte.", ["decidedBy"] = "Ingrid Solbakken" },
        };
}
