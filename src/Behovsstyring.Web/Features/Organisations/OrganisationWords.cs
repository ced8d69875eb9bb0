using System.Globalization;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Organisations;

/// <summary>What is said of organisations, and of anything that lasts from one day to another.</summary>
internal static class OrganisationWords
{
    public static string Text(string format, params ReadOnlySpan<object?> args) => string.Format(CultureInfo.CurrentCulture, format, args);

    /// <summary>In one word, where the limits are explained elsewhere.</summary>
    public static string Size(SizeClass size) => size switch
    {
        SizeClass.Small => OrganisationTexts.SizeSmall,
        SizeClass.Medium => OrganisationTexts.SizeMedium,
        SizeClass.Large => OrganisationTexts.SizeLarge,
    };

    public static string Period(DateOnly from, DateOnly? to) => to is { } last
        ? last < from ? Text(OrganisationTexts.PeriodNever, Dates.Day(from)) : Text(OrganisationTexts.PeriodFromTo, Dates.Day(from), Dates.Day(last))
        : Text(OrganisationTexts.PeriodFrom, Dates.Day(from));

    /// <summary><c>Gitt av Anne Berg 12. mars 2027</c>; none when nobody's hand is on record.</summary>
    public static string? Hand(string format, string formatWithoutName, string? who, DateTimeOffset? at) => (who, at) switch
    {
        (_, null) => null,
        ({ } name, { } moment) => Text(format, name, Dates.Moment(moment)),
        (null, { } moment) => Text(formatWithoutName, Dates.Moment(moment)),
    };
}
