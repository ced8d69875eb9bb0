using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace Behovsstyring.Web.Startup;

internal static class LoggingStartup
{
    private const string ConsoleTemplate = "{Timestamp:HH:mm:ss} {Level:u3} {SourceContext} {Message:lj}{NewLine}{Exception}";

    public static void AddLogging(this WebApplicationBuilder builder)
    {
        builder.Services.AddSerilog((services, log) =>
        {
            log.MinimumLevel.Information()
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                .MinimumLevel.Override("System", LogEventLevel.Warning)
                // Our own failure log has the reference the user sees; the framework's twin line would only double it.
                .MinimumLevel.Override("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogEventLevel.Fatal)
                // The first migration asks for a history table that is not there yet, and calls it an error.
                .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Database.Command", LogEventLevel.Fatal)
                // Says that keys are stored unencrypted; production refuses to start then, and the demo has nothing to protect.
                .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogEventLevel.Error)
                .ReadFrom.Configuration(builder.Configuration)
                .Enrich.FromLogContext();
            if (builder.Environment.IsDevelopment())
            {
                log.WriteTo.Console(outputTemplate: ConsoleTemplate, formatProvider: System.Globalization.CultureInfo.InvariantCulture);
            }
            else
            {
                log.WriteTo.Console(new CompactJsonFormatter());
            }
        });
    }
}
