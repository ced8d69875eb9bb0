using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Components.Layout;
using Behovsstyring.Web.Components.Shared.Lists;
using Behovsstyring.Web.Features.Organisations;
using MudBlazor;
using MudBlazor.Services;

namespace Behovsstyring.Web.Startup;

/// <summary>Signed-in work: Interactive Server with MudBlazor, everything under <c>/arbeid</c>.</summary>
internal static partial class WorkspaceStartup
{
    public static void AddWorkspace(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents(options =>
        {
            options.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(5);
            options.DetailedErrors = false;
        }).AddHubOptions(options => options.MaximumReceiveMessageSize = 256 * 1024);
        services.AddMudServices(options =>
        {
            options.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomLeft;
            // Two messages may say the same of two things, and each has its own undo.
            options.SnackbarConfiguration.PreventDuplicates = false;
            options.SnackbarConfiguration.VisibleStateDuration = 8000;
            options.SnackbarConfiguration.ShowTransitionDuration = 120;
            options.SnackbarConfiguration.HideTransitionDuration = 120;
        });
        services.AddTransient<MudLocalizer, MudTextsLocalizer>();
        services.AddTransient<BrowserCopy>();
        services.AddHttpContextAccessor();
    }

    public static RazorComponentsEndpointConventionBuilder MapWorkspace(this WebApplication app)
    {
        // MudBlazor hands over what fails in its own unawaited work; by default that would only reach the console.
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(MudGlobal));
        MudGlobal.UnhandledExceptionHandler = failed => Failed(log, failed);
        app.MapWorkListExports(Urls.Work.Organisations, OrganisationExports.List);
        return app.MapRazorComponents<App>()
            // The workspace sends its own policy (SecurityStartup).
            .AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
    }

    [LoggerMessage(LogLevel.Error, "Failure in a component's unawaited work")]
    private static partial void Failed(ILogger log, Exception failed);
}
