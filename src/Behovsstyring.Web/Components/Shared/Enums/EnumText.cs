using Behovsstyring.Domain.Cases;
using Behovsstyring.Web.Components.Shared.Text;

namespace Behovsstyring.Web.Components.Shared.Enums;

/// <summary>What a value of one of our enums is called on screen. A test holds every value against the texts.</summary>
public static class EnumText
{
    public static string Of(Enum value) => value switch
    {
        CaseState state => CaseLabels.Of(state),
        CaseKind kind => CaseLabels.Of(kind),
        CaseVisibility visibility => CaseLabels.Of(visibility),
        Phase phase => CaseLabels.Of(phase),
        Gate gate => CaseLabels.Of(gate),
        _ => CodedTexts.Find($"{value.GetType().Name}.{value}") ?? value.ToString(),
    };
}
