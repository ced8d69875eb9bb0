using System.Reflection;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Home;
using Behovsstyring.Web.Tests.Components;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Tests.Home;

public sealed class MyPageWordsTests
{
    /// <summary>Each feature keeps the codes of what can wait as constants of a class named after its tasks.</summary>
    [Fact]
    public void Everything_that_can_wait_for_somebody_has_a_heading_and_a_line_in_every_language()
    {
        var codes =
            from type in typeof(WorkGroup).Assembly.GetTypes()
            where type.IsAbstract && type.IsSealed && type.Name.EndsWith("Tasks", StringComparison.Ordinal)
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public)
            where field is { IsLiteral: true, FieldType: var kind } && kind == typeof(string)
            select (string)field.GetRawConstantValue()!;

        var missing =
            from code in codes
            from key in new[] { code, code + ".text" }
            from language in InLanguage.All
            where string.IsNullOrWhiteSpace(MyPageTexts.ResourceManager.Own(key, language))
            select $"{key} ({language})";

        Assert.Contains("idea.assess", codes);
        Assert.Empty(missing);
    }
}
