using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using MimeKit;

namespace Behovsstyring.Web.Tests.People;

/// <summary>An address is taken only when the parser that sends gives back exactly what was written.</summary>
public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("kari@sola.kommune.no")]
    [InlineData("kari.nordmann+behov@ks.no")]
    [InlineData("o'brien@example.com")]
    [InlineData("post@bærum.kommune.no")]
    [InlineData("a@b.museum")]
    public void What_can_be_sent_to_is_taken(string written)
    {
        Assert.True(EmailAddress.IsUsable(written));
        Assert.True(Sends(written));
    }

    [Theory]
    [InlineData("")]
    [InlineData("kari")]
    [InlineData("<kari@sola.kommune.no>")]
    [InlineData("Kari <kari@sola.kommune.no>")]
    [InlineData("kari@sola,kommune,no")]
    [InlineData("kari@sola.kommune.no, ola@sola.kommune.no")]
    [InlineData("kari@sola.kommune.no;ola@sola.kommune.no")]
    [InlineData("mailto:kari@sola.kommune.no")]
    [InlineData("kari@sola")]
    [InlineData("kari@.no")]
    [InlineData("kari@sola..no")]
    [InlineData("kari@-sola.no")]
    [InlineData(".kari@sola.no")]
    [InlineData("kari.@sola.no")]
    [InlineData("kari@sola.no.")]
    [InlineData("kari @sola.no")]
    [InlineData("kari@so la.no")]
    [InlineData("kari@@sola.no")]
    [InlineData("kari@sola.no\nBcc: alle@sola.no")]
    [InlineData("kari\u200b@sola.no")]
    [InlineData("kåre@sola.no")]
    [InlineData("\"kari\"@sola.no")]
    [InlineData("kari(sola)@sola.no")]
    public void What_can_never_be_sent_to_is_refused(string written) => Assert.False(EmailAddress.IsUsable(written));

    /// <summary>An invisible sign is gone before the address is looked at, as from every text.</summary>
    [Fact]
    public void A_copied_sign_of_no_width_costs_nothing() => Assert.True(EmailAddress.IsUsable(PlainText.Clean(" kari\u200b@sola.no\ufeff ")));

    /// <summary>Every sequence of up to four of these signs before and after the @.</summary>
    [Fact]
    public void Whatever_is_taken_the_parser_gives_back()
    {
        IEnumerable<string> some = [""];
        var sequences = new List<string>();
        for (var length = 1; length <= 4; length++)
        {
            some = [.. some.SelectMany(text => "a.-_'<>,:\"( æ0".Select(sign => text + sign))];
            sequences.AddRange(some);
        }

        string[] taken = [.. sequences.SelectMany(text => new[] { text + "@b.no", "b@" + text + ".no" }).Where(EmailAddress.IsUsable)];

        Assert.InRange(taken.Length, 100, sequences.Count);
        Assert.All(taken, text => Assert.True(Sends(text), text));
    }

    private static bool Sends(string text) => MailboxAddress.TryParse(text, out var read) && read.Address == text && string.IsNullOrEmpty(read.Name);
}
