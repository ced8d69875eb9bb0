using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Behovsstyring.Transparency.Tests;

public class CheckpointTests
{
    private static readonly DateTimeOffset Noon = new(2027, 3, 12, 12, 0, 0, 123, TimeSpan.Zero);

    [Fact]
    public void Is_signed_by_the_key_it_names_and_by_no_other()
    {
        using var signer = LogSigner.FromPem(LogSigner.NewPem());
        using var other = LogSigner.FromPem(LogSigner.NewPem());
        var checkpoint = Checkpoint.Sign(7, Merkle.EmptyRoot, Noon, signer);

        Assert.True(checkpoint.IsSignedBy(signer.Key));
        Assert.False(checkpoint.IsSignedBy(other.Key));
        Assert.False((checkpoint with { KeyId = other.Key.Id }).IsSignedBy(other.Key));
    }

    [Fact]
    public void Nothing_it_says_can_be_changed_under_the_signature()
    {
        using var signer = LogSigner.FromPem(LogSigner.NewPem());
        var checkpoint = Checkpoint.Sign(7, Merkle.EmptyRoot, Noon, signer);

        Assert.False((checkpoint with { Size = 6 }).IsSignedBy(signer.Key));
        Assert.False((checkpoint with { Root = new string('0', 64) }).IsSignedBy(signer.Key));
        Assert.False((checkpoint with { Time = Noon.AddMilliseconds(1) }).IsSignedBy(signer.Key));
    }

    [Fact]
    public void Signs_canonical_bytes_that_others_can_make_themselves()
    {
        using var signer = LogSigner.FromPem(LogSigner.NewPem());
        var checkpoint = Checkpoint.Sign(0, Merkle.EmptyRoot, Noon.ToOffset(TimeSpan.FromHours(2)), signer);

        Assert.Equal(
            $$"""{"key":"{{signer.Key.Id}}","kind":"behovsstyring-log-checkpoint","root":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","size":0,"time":"2027-03-12T12:00:00.123Z","v":1}""",
            Encoding.UTF8.GetString(checkpoint.SignedBytes()));
    }

    [Fact]
    public void Reads_back_what_it_wrote()
    {
        using var signer = LogSigner.FromPem(LogSigner.NewPem());
        // Finer than what is written: the signature must be over the moment as it will be read back.
        var checkpoint = Checkpoint.Sign(7, Merkle.EmptyRoot, Noon.AddTicks(1234), signer);

        var read = Checkpoint.FromJson(JsonNode.Parse(checkpoint.ToJson().ToJsonString()));

        Assert.Equal(checkpoint, read);
        Assert.True(read.IsSignedBy(signer.Key));
    }

    [Theory]
    [InlineData("size", "\"7\"")]
    [InlineData("size", "-1")]
    [InlineData("size", "7.5")]
    [InlineData("size", "9007199254740992")]
    [InlineData("root", "\"E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855\"")]
    [InlineData("root", "\"æ\"")]
    [InlineData("time", "\"2027-03-12T12:00:00Z\"")]
    [InlineData("time", "\"2027-03-12T13:00:00.123+01:00\"")]
    [InlineData("signature", "\"?\"")]
    [InlineData("signature", "\"AAB=\"")]
    [InlineData("kind", "\"something-else\"")]
    [InlineData("v", "2")]
    [InlineData("key", "null")]
    [InlineData("extra", "1")]
    public void Refuses_another_spelling(string property, string value)
    {
        using var signer = LogSigner.FromPem(LogSigner.NewPem());
        var json = Checkpoint.Sign(7, Merkle.EmptyRoot, Noon, signer).ToJson();
        json[property] = JsonNode.Parse(value);

        Assert.Throws<FormatException>(() => Checkpoint.FromJson(json));
    }

    [Fact]
    public void Refuses_what_is_no_checkpoint()
    {
        Assert.Throws<FormatException>(() => Checkpoint.FromJson(null));
        Assert.Throws<FormatException>(() => Checkpoint.FromJson(new JsonArray()));
        Assert.Throws<FormatException>(() => Checkpoint.FromJson(new JsonObject()));
    }

    [Fact]
    public void A_key_is_named_by_what_is_published()
    {
        using var signer = LogSigner.FromPem(LogSigner.NewPem());
        var spki = Convert.FromBase64String(signer.Key.Spki);

        Assert.Equal(Convert.ToHexString(SHA256.HashData(spki))[..16].ToLowerInvariant(), signer.Key.Id);
        Assert.Equal(signer.Key.Id, LogKey.FromSpki(signer.Key.Spki).Id);
        Assert.Equal(signer.Key.Id, Assert.Single(LogKey.FromPem(signer.Key.ToPem())).Id);
    }

    [Fact]
    public void A_file_may_hold_the_keys_from_before_and_after_a_change()
    {
        using var old = LogSigner.FromPem(LogSigner.NewPem());
        using var now = LogSigner.FromPem(LogSigner.NewPem());

        var read = LogKey.FromPem($"the old one\n{old.Key.ToPem()}\r\n{now.Key.ToPem()}\n");

        Assert.Equal([old.Key.Id, now.Key.Id], read.Select(k => k.Id));
    }

    [Fact]
    public void Refuses_keys_of_another_kind()
    {
        using var rsa = RSA.Create(2048);
        using var p384 = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var secret = LogSigner.NewPem();
        using var signer = LogSigner.FromPem(secret);

        Assert.Throws<FormatException>(() => LogKey.FromPem("no key here"));
        Assert.Throws<FormatException>(() => LogKey.FromPem(rsa.ExportSubjectPublicKeyInfoPem()));
        Assert.Throws<FormatException>(() => LogKey.FromPem(p384.ExportSubjectPublicKeyInfoPem()));
        Assert.Throws<FormatException>(() => LogKey.FromPem(secret));
        Assert.Throws<FormatException>(() => LogSigner.FromPem("no key here"));
        Assert.Throws<FormatException>(() => LogSigner.FromPem(rsa.ExportPkcs8PrivateKeyPem()));
        Assert.Throws<FormatException>(() => LogSigner.FromPem(p384.ExportPkcs8PrivateKeyPem()));
        Assert.Throws<FormatException>(() => LogSigner.FromPem(signer.Key.ToPem()));
    }
}
