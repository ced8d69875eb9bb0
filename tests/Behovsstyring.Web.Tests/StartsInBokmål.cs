using System.Globalization;
using System.Reflection;
using Behovsstyring.Web.Tests;
using Xunit.v3;

[assembly: StartsInBokmål]

namespace Behovsstyring.Web.Tests;

/// <summary>
/// Starts every test in bokmål, the product's own language.
/// The machine's language would otherwise decide which texts a component shows.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class StartsInBokmålAttribute : BeforeAfterTestAttribute
{
    public override void Before(MethodInfo methodUnderTest, IXunitTest test) =>
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nb");
}
