using MudBlazor;

namespace Behovsstyring.Web.Components.Layout;

/// <summary>
/// MudBlazor's theme. The colours here are only what MudBlazor needs to start from; <c>work.css</c> points every palette
/// variable at our tokens, so that light and dark follow the page without script and without a flash.
/// </summary>
internal static class WorkTheme
{
    private static readonly string[] Font = ["Inter", "system-ui", "sans-serif"];

    public static readonly MudTheme Value = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#0b5563",
            Secondary = "#4a5559",
            Tertiary = "#8a5a00",
            AppbarBackground = "#ffffff",
            AppbarText = "#1c2326",
            Background = "#faf9f6",
            Surface = "#ffffff",
            TextPrimary = "#1c2326",
            TextSecondary = "#4a5559",
            Error = "#a32020",
            Warning = "#8a5a00",
            Success = "#1e6b3c",
            Info = "#0b5563",
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "4px" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Font, FontSize = "1rem", LineHeight = "1.5", LetterSpacing = "normal" },
            Body1 = new Body1Typography { FontFamily = Font, FontSize = "1rem", LineHeight = "1.5", LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontFamily = Font, FontSize = ".875rem", LineHeight = "1.45", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = Font, FontSize = "1rem", FontWeight = "550", TextTransform = "none", LetterSpacing = "normal" },
            H1 = new H1Typography { FontFamily = Font, FontSize = "1.9375rem", FontWeight = "650", LineHeight = "1.2", LetterSpacing = "-.015em" },
            H2 = new H2Typography { FontFamily = Font, FontSize = "1.5625rem", FontWeight = "650", LineHeight = "1.25", LetterSpacing = "-.01em" },
            H3 = new H3Typography { FontFamily = Font, FontSize = "1.25rem", FontWeight = "650", LineHeight = "1.3", LetterSpacing = "normal" },
            H6 = new H6Typography { FontFamily = Font, FontSize = "1.25rem", FontWeight = "650", LineHeight = "1.3", LetterSpacing = "normal" },
            Subtitle1 = new Subtitle1Typography { FontFamily = Font, FontSize = "1rem", LetterSpacing = "normal" },
            Subtitle2 = new Subtitle2Typography { FontFamily = Font, FontSize = ".875rem", LetterSpacing = "normal" },
            Caption = new CaptionTypography { FontFamily = Font, FontSize = ".875rem", LetterSpacing = "normal" },
        },
    };
}
