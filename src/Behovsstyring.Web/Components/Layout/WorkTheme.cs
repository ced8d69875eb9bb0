using System.Text;
using System.Text.RegularExpressions;
using MudBlazor;

namespace Behovsstyring.Web.Components.Layout;

/// <summary>
/// MudBlazor's theme on our tokens. MudBlazor computes shades, so colours are read from <c>tokens.css</c>; everything else
/// points at a token. Light and dark are in one sheet, so that the page follows the reader without script and without a flash.
/// </summary>
internal sealed partial class WorkTheme : MudThemeProvider
{
    private static readonly string[] Font = ["var(--font)"];

    private static readonly Dictionary<string, string[]> Tokens = Token().Matches(Read("tokens.css"))
        .ToDictionary(found => found.Groups[1].Value, found => new[] { found.Groups[2].Value, found.Groups[3].Value });

    private WorkTheme(MudTheme theme) => Theme = theme;

    /// <summary>The whole theme, made once for everybody: a provider in the layout would be held in memory for every open tab.</summary>
    public static string Sheet { get; } = MakeSheet();

    private static string MakeSheet()
    {
        var light = Lines(Colours(dark: false));
        var dark = string.Join('\n', Lines(Colours(dark: true)).Except(light));
        return $$"""
            :root {
            {{string.Join('\n', light)}}
            }
            :root[data-theme="{{Themes.Slug(Components.Theme.Dark)}}"] {
            {{dark}}
            }
            @media (prefers-color-scheme: dark) {
            :root[data-theme="{{Themes.Slug(Components.Theme.Auto)}}"] {
            {{dark}}
            }
            }
            """;
    }

    /// <summary>MudBlazor writes the light palette only; a dark one is handed to it as the light one of another theme.</summary>
    private static List<string> Lines(Palette palette)
    {
        var written = new StringBuilder();
        new WorkTheme(Of(palette)).GenerateTheme(written);
        // Fields take the page's own scheme.
        return [.. written.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith("--mud-native-html-color-scheme", StringComparison.Ordinal))];
    }

    private static MudTheme Of(Palette palette) => new()
    {
        PaletteLight = palette,
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "var(--radius)" },
        Shadows = new Shadow { Elevation = ["none", .. Enumerable.Repeat("0 1px 2px rgb(0 0 0 / .08)", 3), .. Enumerable.Repeat("var(--shadow)", 22)] },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Font, FontSize = "var(--text-m)", LineHeight = "1.5", LetterSpacing = "normal" },
            Body1 = new Body1Typography { FontFamily = Font, FontSize = "var(--text-m)", LineHeight = "1.5", LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontFamily = Font, FontSize = "var(--text-s)", LineHeight = "1.45", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = Font, FontSize = "var(--text-m)", FontWeight = "550", TextTransform = "none", LetterSpacing = "normal" },
            H6 = new H6Typography { FontFamily = Font, FontSize = "var(--text-l)", FontWeight = "650", LineHeight = "1.3", LetterSpacing = "normal" },
            Subtitle1 = new Subtitle1Typography { FontFamily = Font, FontSize = "var(--text-m)", LetterSpacing = "normal" },
            Subtitle2 = new Subtitle2Typography { FontFamily = Font, FontSize = "var(--text-s)", LetterSpacing = "normal" },
            Caption = new CaptionTypography { FontFamily = Font, FontSize = "var(--text-s)", LetterSpacing = "normal" },
        },
    };

    private static PaletteLight Colours(bool dark)
    {
        string Is(string token) => Tokens[token][dark ? 1 : 0];
        return new PaletteLight
        {
            Black = Is("ink"),
            White = Is("surface"),
            Primary = Is("petrol"),
            PrimaryContrastText = Is("on-petrol"),
            PrimaryDarken = Is("petrol-strong"),
            PrimaryLighten = Is("petrol-strong"),
            Secondary = Is("ink-2"),
            SecondaryContrastText = Is("paper"),
            SecondaryDarken = Is("ink"),
            Tertiary = Is("amber"),
            TertiaryContrastText = Is("surface"),
            Info = Is("petrol"),
            InfoContrastText = Is("on-petrol"),
            InfoDarken = Is("petrol-strong"),
            Success = Is("good"),
            SuccessContrastText = Is("surface"),
            Warning = Is("amber"),
            WarningContrastText = Is("surface"),
            Error = Is("bad"),
            ErrorContrastText = Is("surface"),
            Dark = Is("ink"),
            DarkContrastText = Is("paper"),
            TextPrimary = Is("ink"),
            TextSecondary = Is("ink-2"),
            TextDisabled = Is("ink-3"),
            ActionDefault = Is("ink-2"),
            ActionDisabled = Is("ink-3"),
            ActionDisabledBackground = Is("quiet-soft"),
            Background = Is("paper"),
            BackgroundGray = Is("sunken"),
            Surface = Is("surface"),
            LinesDefault = Is("line"),
            LinesInputs = Is("line-strong"),
            TableLines = Is("line"),
            TableStriped = Is("sunken"),
            TableHover = Is("hover"),
            Divider = Is("line"),
            DividerLight = Is("line"),
            Skeleton = Is("quiet-soft"),
            GrayDefault = Is("ink-3"),
            GrayLight = Is("line-strong"),
            GrayLighter = Is("line"),
            GrayDark = Is("ink-2"),
            GrayDarker = Is("ink-2"),
            OverlayDark = "rgb(10 20 23 / .45)",
            OverlayLight = "rgb(10 20 23 / .2)",
            RippleOpacity = 0,
            RippleOpacitySecondary = 0,
        };
    }

    private static string Read(string name)
    {
        using var stream = typeof(WorkTheme).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);")]
    private static partial Regex Token();
}
