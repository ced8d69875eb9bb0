using Microsoft.Playwright;

namespace Behovsstyring.EndToEnd.Tests.Browsing;

/// <summary>Small steps that most visitors of the workspace take.</summary>
internal static class Steps
{
    /// <summary>Opens one part of a long page.</summary>
    public static Task TabAsync(this IPage page, string name) => page.GetByRole(AriaRole.Tab, new() { Name = name }).ClickAsync();

    /// <summary>Chooses from the menu of the other actions.</summary>
    public static async Task MoreAsync(this IPage page, string action)
    {
        await page.MenuAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = action }).ClickAsync();
    }

    public static Task MenuAsync(this IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Flere valg" }).ClickAsync();
}
