using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Behovsstyring.Application.DecisionLog;

namespace Behovsstyring.Application.Tests.DecisionLog;

public class LogEntryTests
{
    private static readonly DateTimeOffset Noon = new(2027, 3, 12, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Keeps_the_role_the_organisation_and_the_facts_in_canonical_form()
    {
        var entry = Decided() with { Personal = null };

        Assert.Equal(
            """{"actorRole":"ks-decision-maker","case":"IDE-2027-0012","organisation":"KS","subject":{"gate":"BP1","outcome":"go-on"},"time":"2027-03-12T12:00:00.000Z","type":"decision","v":1}""",
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
    public void Every_kind_of_entry_has_a_code_of_its_own()
    {
        var codes = Enum.GetValues<LogEntryType>().Select(LogEntry.Code).ToArray();

        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Matches("^[a-z-]+$", code));
    }

    private static LogEntry Decided() =>
        new(LogEntryType.Decision, new JsonObject { ["outcome"] = "go-on", ["gate"] = "BP1" })
        {
            CaseNumber = "IDE-2027-0012",
            ActorRole = "ks-decision-maker",
            Organisation = "KS",
            Personal = new JsonObject { ["reason"] = "Fordi naboene spurte.", ["decidedBy"] = "Ingrid Solbakken" },
        };
}
