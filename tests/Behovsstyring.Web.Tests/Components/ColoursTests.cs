using System.Globalization;
using System.Text.RegularExpressions;

namespace Behovsstyring.Web.Tests.Components;

/// <summary>WCAG 2.1, 1.4.3 and 1.4.11, in both themes. Text has a contrast of 4.5, and lines and shapes that mean something have 3.</summary>
public sealed partial class ColoursTests
{
    private static readonly string Css = File.ReadAllText(Path.Combine(Repository.Root, "src/Behovsstyring.Web/Components/Styles/tokens.css"));

    private static readonly Dictionary<string, string[]> Tokens = Token().Matches(Css)
        .ToDictionary(found => found.Groups[1].Value, found => new[] { found.Groups[2].Value, found.Groups[3].Value });

    public static TheoryData<string, string, double> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string, double>();
            foreach (var ground in new[] { "paper", "surface", "sunken", "hover" })
            {
                foreach (var text in new[] { "ink", "ink-2", "ink-3", "petrol", "petrol-strong", "amber", "good", "bad", "apart", "quiet" })
                {
                    pairs.Add(text, ground, 4.5);
                }

                pairs.Add("line-strong", ground, 3);
            }

            foreach (var chart in Enumerable.Range(1, 6))
            {
                pairs.Add($"chart-{chart}", "sunken", 3);
            }

            pairs.Add("on-petrol", "petrol", 4.5);
            pairs.Add("on-petrol", "petrol-strong", 4.5);
            pairs.Add("paper", "ink", 4.5);
            pairs.Add("petrol-strong", "petrol-soft", 4.5);
            pairs.Add("petrol", "petrol-soft", 4.5);
            pairs.Add("ink", "quiet-soft", 4.5);
            pairs.Add("quiet", "quiet-soft", 4.5);
            pairs.Add("ink", "amber-soft", 4.5);
            pairs.Add("ink-2", "amber-soft", 4.5);
            foreach (var state in new[] { "amber", "good", "bad", "apart" })
            {
                pairs.Add(state, $"{state}-soft", 4.5);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void They_stand_out_in_light_and_dark(string text, string ground, double least)
    {
        foreach (var theme in new[] { 0, 1 })
        {
            var ratio = Contrast(Tokens[text][theme], Tokens[ground][theme]);
            Assert.True(ratio >= least, $"{text} on {ground} in {(theme == 0 ? "light" : "dark")}: {ratio:0.00}");
        }
    }

    /// <summary>Browsers that do not know light-dark() get the light theme. Its values are written twice, so this test compares them.</summary>
    [Fact]
    public void Old_browsers_get_the_same_light_theme()
    {
        var plain = Plain().Matches(Css).ToDictionary(found => found.Groups[1].Value, found => found.Groups[2].Value);

        Assert.All(Tokens, token => Assert.Equal(token.Value[0], plain[token.Key]));
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex)
    {
        double Channel(int at)
        {
            var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(0)) + (0.7152 * Channel(2)) + (0.0722 * Channel(4));
    }

    [GeneratedRegex(@"--([a-z0-9-]+): #([0-9a-f]{6});")]
    private static partial Regex Plain();

    [GeneratedRegex(@"--([a-z0-9-]+): light-dark\(#([0-9a-f]{6}), #([0-9a-f]{6})\);")]
    private static partial Regex Token();
}
