using Behovsstyring.Web.Features.Notifications;

namespace Behovsstyring.Web.Startup;

internal static class MailStartup
{
    public static WebApplicationBuilder AddMail(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<MailOptions>(builder.Configuration.GetSection("Email"));
        builder.Services.AddHostedService<MailWorker>();
        return builder;
    }
}
