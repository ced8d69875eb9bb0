using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Behovsstyring.Web.Tests.Components;

/// <summary>Styles lie beside what they dress. Each class has one home, so that a feature cannot dress another by accident.</summary>
public sealed partial class StyleSheetsTests
{
    private static readonly string Web = Path.Combine(Repository.Root, "src/Behovsstyring.Web");

    private static readonly IReadOnlyList<(string File, IReadOnlyList<Rule> Rules)> Sheets =
    [
        .. new[] { "Components", "Features" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Web, folder), "*.css", SearchOption.AllDirectories))
            .Select(file => (Path.GetRelativePath(Web, file).Replace('\\', '/'), Read(File.ReadAllText(file)))),
    ];

    /// <summary>A selector that names one class only defines it; one that names several adjusts one class inside another.</summary>
    [Fact]
    public void No_class_is_defined_in_two_files()
    {
        var homes = Sheets
            .SelectMany(sheet => sheet.Rules.SelectMany(r => r.Selectors).Select(Classes).Where(c => c.Count == 1).Select(c => (Class: c.Single(), sheet.File)))
            .Distinct()
            .GroupBy(home => home.Class)
            .ToList();

        Assert.True(homes.Count > 200, $"Only {homes.Count} classes were read.");
        Assert.Empty(homes.Where(h => h.Count() > 1).Select(h => $".{h.Key}: {string.Join(", ", h.Select(home => home.File))}"));
    }

    [Fact]
    public void No_selector_stands_twice_in_a_file()
    {
        Assert.Empty(Sheets.SelectMany(sheet => sheet.Rules
            .Where(r => !r.Conditional && r.Selectors.Any(s => Classes(s).Count > 0))
            .GroupBy(r => string.Join(", ", r.Selectors))
            .Where(same => same.Count() > 1)
            .Select(same => $"{sheet.File}: {same.Key}")));
    }

    [Fact]
    public void Every_file_is_served()
    {
        var served = XDocument.Load(Path.Combine(Web, "Styles.targets")).Descendants("Style").Select(style => style.Attribute("Include")!.Value);

        Assert.Equal(Sheets.Select(sheet => sheet.File).Order(StringComparer.Ordinal), served.Order(StringComparer.Ordinal));
    }

    private static List<Rule> Read(string css)
    {
        List<Rule> rules = [];
        Read(Comment().Replace(css, ""), conditional: false, rules);
        return rules;
    }

    private static void Read(string css, bool conditional, List<Rule> rules)
    {
        for (var at = 0; css.IndexOf('{', at) is var opens and >= 0;)
        {
            var closes = End(css, opens);
            var before = css[at..opens].Trim();
            if (!before.StartsWith('@'))
            {
                rules.Add(new Rule([.. Comma().Split(before).Select(selector => Space().Replace(selector.Trim(), " "))], conditional));
            }
            else if (before.StartsWith("@media", StringComparison.Ordinal) || before.StartsWith("@supports", StringComparison.Ordinal))
            {
                Read(css[(opens + 1)..closes], conditional: true, rules);
            }

            at = closes + 1;
        }
    }

    private static int End(string css, int opens)
    {
        var depth = 0;
        for (var at = opens; ; at++)
        {
            depth += css[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return at;
            }
        }
    }

    private static HashSet<string> Classes(string selector) => [.. Class().Matches(selector).Select(m => m.Groups[1].Value)];

    /// <param name="Conditional">Holds in some media only, where a class is dressed again.</param>
    private sealed record Rule(IReadOnlyList<string> Selectors, bool Conditional);

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@",(?![^(]*\))")]
    private static partial Regex Comma();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"\.([A-Za-z][\w-]*)")]
    private static partial Regex Class();
}
