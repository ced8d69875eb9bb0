using System.Text.RegularExpressions;
using Behovsstyring.Web.Components.Layout;

namespace Behovsstyring.Web.Tests.Components.Layout;

/// <summary>MudBlazor wears our colours, in light and in dark, whether the reader or the device has chosen.</summary>
public sealed class WorkThemeTests
{
    private static readonly string[] Blocks = Regex.Split(WorkTheme.Sheet, @"^(?=:root|@media)", RegexOptions.Multiline)[1..];

    [Theory]
    [InlineData(0, ":root {", "rgba(11,85,99,1)", "rgba(255,255,255,1)")]
    [InlineData(1, ":root[data-theme=\"mork\"]", "rgba(124,203,216,1)", "rgba(25,34,38,1)")]
    [InlineData(3, ":root[data-theme=\"auto\"]", "rgba(124,203,216,1)", "rgba(25,34,38,1)")]
    public void Its_colours_are_the_tokens(int block, string scope, string primary, string surface)
    {
        Assert.StartsWith(scope, Blocks[block], StringComparison.Ordinal);
        Assert.Contains($"--mud-palette-primary: {primary};", Blocks[block], StringComparison.Ordinal);
        Assert.Contains($"--mud-palette-surface: {surface};", Blocks[block], StringComparison.Ordinal);
        Assert.StartsWith("@media (prefers-color-scheme: dark)", Blocks[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Its_type_and_shapes_point_at_the_tokens()
    {
        Assert.Contains("--mud-typography-body1-size: var(--text-m);", Blocks[0], StringComparison.Ordinal);
        Assert.Contains("--mud-default-borderradius: var(--radius);", Blocks[0], StringComparison.Ordinal);
        Assert.DoesNotContain("--mud-typography", Blocks[1], StringComparison.Ordinal);
    }
}
