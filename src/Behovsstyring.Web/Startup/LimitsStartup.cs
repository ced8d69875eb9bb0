using System.Threading.RateLimiting;
using Behovsstyring.Web.Components;

namespace Behovsstyring.Web.Startup;

/// <summary>
/// Limits per client address, wide enough for a town hall behind one address. Cached pages have none;
/// what costs the database has. Configuration: <c>RateLimits:SearchPerMinute</c> and so on; 0 switches one off.
/// </summary>
internal static class LimitsStartup
{
    /// <summary>No address: limited and unlimited requests of one policy must never share a partition.</summary>
    private const string Unlimited = "unlimited";

    public static void AddLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var search = configuration.GetValue("RateLimits:SearchPerMinute", 600);
        var api = configuration.GetValue("RateLimits:ApiPerMinute", 600);
        var signIn = configuration.GetValue("RateLimits:SignInPerMinute", 120);
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (context, _) =>
            {
                context.HttpContext.Response.Headers.RetryAfter = "60";
                return ValueTask.CompletedTask;
            };
            options.AddPolicy(Limits.OpenPages, http => http.Request.Query.ContainsKey("sok") ? PerMinute(http, search) : RateLimitPartition.GetNoLimiter(Unlimited));
            options.AddPolicy(Limits.Api, http => PerMinute(http, api));
            options.AddPolicy(Limits.SignIn, http => PerMinute(http, signIn));
        });
    }

    private static RateLimitPartition<string> PerMinute(HttpContext http, int permits) => permits <= 0
        ? RateLimitPartition.GetNoLimiter(Unlimited)
        : RateLimitPartition.GetFixedWindowLimiter(http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = permits,
            Window = TimeSpan.FromMinutes(1),
        });
}
