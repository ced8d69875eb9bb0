using System.Globalization;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Tests.Common;

public sealed class NorwegianOrderTests
{
    [Theory]
    [InlineData("nb")]
    [InlineData("en")]
    [InlineData("")]
    public void Names_stand_as_in_a_norwegian_list_in_every_language(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            string[] names = ["Årdal", "Østre Toten", "Ærø", "Zahl", "Asker", "eidsvoll", "Eidfjord", "Åsnes"];
            Assert.Equal(["Asker", "Eidfjord", "eidsvoll", "Zahl", "Ærø", "Østre Toten", "Årdal", "Åsnes"], names.Order(NorwegianOrder.Comparer));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
