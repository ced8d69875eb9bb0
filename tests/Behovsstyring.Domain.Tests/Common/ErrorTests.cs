using System.Text.Json;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Reports;

namespace Behovsstyring.Domain.Tests.Common;

public sealed class ErrorTests
{
    /// <summary>A page carries its errors from the prerendered state to the live one, and must say the same there.</summary>
    [Fact]
    public void What_an_error_tells_of_is_the_same_after_it_has_been_carried()
    {
        Error[] told =
        [
            ReportErrors.CommentMissing(ReportSection.Services),
            GateErrors.NotTheDecider(Party.Company),
            new("gate.condition-open", "Avklar <b>personvernet</b>", new DateOnly(2026, 11, 30)),
            new("text.too-long", 8_000) { Field = "Text" },
            new("text.too-long", 80L),
            ReportErrors.Frozen,
        ];

        var carried = JsonSerializer.Deserialize<Error[]>(JsonSerializer.Serialize(told, JsonSerializerOptions.Web), JsonSerializerOptions.Web)!;

        Assert.Equal(told, carried);
        Assert.Equal(told.Select(e => e.Args.Select(a => a.GetType())), carried.Select(e => e.Args.Select(a => a.GetType())));
    }

    [Fact]
    public void An_error_carries_no_other_type_than_our_own() => Assert.Throws<JsonException>(() =>
        JsonSerializer.Deserialize<Error>("""{"Code":"x","Field":null,"Args":[{"Type":"System.DayOfWeek","Value":"Monday"}]}"""));
}
