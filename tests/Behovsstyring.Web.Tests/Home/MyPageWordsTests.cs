using System.Reflection;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Home;
using Behovsstyring.Web.Features.Home;
using Behovsstyring.Web.Tests.Components;

namespace Behovsstyring.Web.Tests.Home;

public sealed class MyPageWordsTests
{
    /// <summary>A class that answers for what waits in its feature keeps the codes as constants.</summary>
    private static readonly string[] Codes =
    [
        .. from type in typeof(GetMyPage).Assembly.GetTypes()
           where type.GetMethod("WaitingForMe", BindingFlags.Static | BindingFlags.Public) is not null
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public)
           where field is { IsLiteral: true, FieldType: var kind } && kind == typeof(string)
           select (string)field.GetRawConstantValue()!,
    ];

    public static TheoryData<string, string> Read() =>
        [.. from code in Codes from language in InLanguage.All select (code, language)];

    [Theory]
    [MemberData(nameof(Read))]
    public void Everything_that_can_wait_for_somebody_has_a_heading_and_a_line_in_every_language(string code, string language)
    {
        var (title, text) = InLanguage.Read(language, () => MyPageWords.Heading(code));

        Assert.All([title, text], written =>
        {
            Assert.False(string.IsNullOrWhiteSpace(written));
            Assert.DoesNotContain(code, written, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("idea.assess")]
    [InlineData("gate.decide")]
    [InlineData("concept.choose-actor")]
    [InlineData("project.judge-delivery")]
    [InlineData("report.draw")]
    [InlineData("meeting.approve-record")]
    public void The_codes_of_every_feature_are_found(string code) => Assert.Contains(code, Codes);
}
