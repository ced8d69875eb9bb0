namespace Behovsstyring.Web.Components.Drawing;

/// <summary>
/// Our own line icons on a 20 × 20 grid, as path data. Decoration beside words, never instead of them.
/// In a namespace of its own, so that an alias can make the bare word mean these and not MudBlazor's.
/// </summary>
public static class Icons
{
    public const string Idea = "M10 2.5a5.5 5.5 0 0 0-3.2 10c.5.4.7.9.7 1.5h5c0-.6.2-1.1.7-1.5a5.5 5.5 0 0 0-3.2-10zM7.8 17h4.4";
    public const string Concept = "M3 5.5 10 2l7 3.5-7 3.5zM3 10l7 3.5 7-3.5M3 14.5 10 18l7-3.5";
    public const string Project = "M3 4h6M3 4v4h6V4M7 8v4h6V8H9M11 12v4h6v-4h-4";
    public const string Service = "M4 3h12v5H4zM4 12h12v5H4zM7 5.5h.01M7 14.5h.01";
    public const string People = "M7 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM1.5 17c.3-3 2.6-5 5.5-5s5.2 2 5.5 5M13 4a2.7 2.7 0 0 1 0 5.2M15 12.4c1.9.8 3.2 2.4 3.5 4.6";
    public const string Calendar = "M3 5h14v12H3zM3 9h14M7 2.5V6M13 2.5V6";
    public const string Gate = "M10 2.5 17.5 10 10 17.5 2.5 10z";
    public const string Chart = "M3 17h14M5.5 17v-6M10 17V4M14.5 17V8";
    public const string Inbox = "M3 11l2.5-7h9L17 11v5.5H3zM3 11h4l1.2 2.5h3.6L13 11h4";
    public const string Settings = "M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4";
    public const string Search = "M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12zM13.5 13.5 17.5 17.5";
    public const string Globe = "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM2.5 10h15M10 2.5c2.2 2.1 3.2 4.6 3.2 7.5s-1 5.4-3.2 7.5c-2.2-2.1-3.2-4.6-3.2-7.5s1-5.4 3.2-7.5z";
    public const string HalfMoon = "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 2.5v15M10 6l5.5-1M10 9.5h7.4M10 13l6.3 1";
    public const string Menu = "M3 5.5h14M3 10h14M3 14.5h14";
    public const string Person = "M10 9.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3.5 17.5c.4-3.6 3.1-6 6.5-6s6.1 2.4 6.5 6";
    public const string Check = "M4 10.5 8.2 14.7 16 5.8";
    public const string Cross = "M5 5l10 10M15 5 5 15";
    public const string Pause = "M7 4.5v11M13 4.5v11";
    public const string Clock = "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 5.5V10l3 2";
    public const string Fork = "M10 17.5v-6M10 11.5C10 8 5 8.5 5 3.5M10 11.5C10 8 15 8.5 15 3.5M2.8 5.5 5 3l2.2 2.5M12.8 5.5 15 3l2.2 2.5";
    public const string Clip = "M4 4h12v13H4zM7 8h6M7 11h6M7 14h3";
    public const string Arrow = "M3.5 10h13M11.5 5l5 5-5 5";
    public const string ArrowOut = "M8 4H4v12h12v-4M11 3.5h5.5V9M16.5 3.5 9 11";
    public const string Up = "M10 16.5v-13M5 8.5l5-5 5 5";
    public const string Down = "M10 3.5v13M5 11.5l5 5 5-5";
    public const string Chevron = "M5 7.5l5 5 5-5";
    public const string Download = "M10 3v10M5.5 9l4.5 4.5L14.5 9M3.5 17h13";
    public const string Info = "M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 9v5M10 6.3v.01";
    public const string Warning = "M10 3 18 16.5H2zM10 8v4M10 14.3v.01";
    public const string Columns = "M3 4h14v12H3zM7.7 4v12M12.3 4v12";
    public const string Back = "M16.5 10h-13M8.5 5l-5 5 5 5";
    public const string Plus = "M10 4v12M4 10h12";
}
