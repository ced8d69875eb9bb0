using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Reports;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Components.Shared.Text;

namespace Behovsstyring.Web.Tests.Components.Shared;

public sealed class EnumTextTests
{
    /// <summary>Named by exhaustive switches elsewhere (the compiler holds them), or never shown by name.</summary>
    private static readonly Type[] Elsewhere =
    [
        typeof(CaseState), typeof(CaseKind), typeof(CaseVisibility), typeof(Phase), typeof(Gate),
        typeof(Creates), typeof(StepKind), typeof(TurnKind), typeof(LeadStanding),
    ];

    [Fact]
    public void Every_value_the_domain_knows_has_a_name_in_every_language()
    {
        var missing =
            from type in typeof(Error).Assembly.GetTypes()
            where type.IsEnum && type.IsPublic && !Elsewhere.Contains(type)
            from name in Enum.GetNames(type)
            from language in InLanguage.All
            where string.IsNullOrWhiteSpace(CodedTexts.In(language).GetValueOrDefault($"{type.Name}.{name}"))
            select $"{type.Name}.{name} ({language})";

        Assert.Empty(missing);
    }

    /// <summary>The application's own enums need words only where they are shown, but then all of them.</summary>
    [Fact]
    public void An_enum_with_a_word_for_one_value_has_words_for_all()
    {
        var missing =
            from type in typeof(Result<>).Assembly.GetTypes()
            where type.IsEnum && CodedTexts.In("nb").Keys.Any(key => key.StartsWith($"{type.Name}.", StringComparison.Ordinal))
            from name in Enum.GetNames(type)
            from language in InLanguage.All
            where string.IsNullOrWhiteSpace(CodedTexts.In(language).GetValueOrDefault($"{type.Name}.{name}"))
            select $"{type.Name}.{name} ({language})";

        Assert.Empty(missing);
    }

    [Fact]
    public void A_case_goes_by_the_same_names_everywhere() =>
        Assert.Equal("Under vurdering", InLanguage.Read("nb", () => EnumText.Of(CaseState.InAssessment)));
}
