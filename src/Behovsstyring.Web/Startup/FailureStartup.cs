using System.Data.Common;
using System.Net.Sockets;
using Behovsstyring.Web.Components;
using Microsoft.AspNetCore.Diagnostics;

namespace Behovsstyring.Web.Startup;

/// <summary>
/// When something goes wrong: one page in the visitor's language with a reference, one log line with the same reference
/// and the whole exception. A stack trace never leaves the log, in any environment.
/// </summary>
internal static class FailureStartup
{
    public static void AddFailurePages(this WebApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = context =>
        {
            context.ProblemDetails.Extensions.Remove("exception");
            context.ProblemDetails.Extensions["reference"] = Reference.Of(context.HttpContext);
        });
        builder.Services.AddExceptionHandler<FailureLog>();
    }

    public static void UseFailurePages(this WebApplication app)
    {
        app.UseWhen(IsApi, api => api.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StatusOf }));
        app.UseWhen(http => !IsApi(http), pages => pages.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = Urls.Failure,
            CreateScopeForErrors = true,
            StatusCodeSelector = StatusOf,
        }));
    }

    public static void UseStatusPages(this WebApplication app)
    {
        app.UseWhen(IsApi, api => api.UseStatusCodePages());
        app.UseWhen(http => !IsApi(http), pages => pages.UseStatusCodePagesWithReExecute(Urls.Failure));
    }

    /// <summary>The database being away is not the visitor's doing and passes: say "try again", not "failed".</summary>
    public static int StatusOf(Exception exception) => exception switch
    {
        PageNotFoundException => StatusCodes.Status404NotFound,
        PageDeniedException => StatusCodes.Status403Forbidden,
        BadHttpRequestException bad => bad.StatusCode,
        ServiceAwayException or DbException { IsTransient: true } or SocketException => StatusCodes.Status503ServiceUnavailable,
        { InnerException: { } inner } => StatusOf(inner),
        _ => StatusCodes.Status500InternalServerError,
    };

    private static bool IsApi(HttpContext http) => http.Request.Path.StartsWithSegments("/api");
}

/// <summary>Writes the one log line, with the reference the visitor is shown.</summary>
internal sealed partial class FailureLog(ILogger<FailureLog> log) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not PageNotFoundException)
        {
            Failed(exception, Reference.Of(httpContext), httpContext.Request.Method, httpContext.Request.Path);
        }

        return ValueTask.FromResult(false);
    }

    [LoggerMessage(LogLevel.Error, "Failure {Reference}: {Method} {Path}")]
    private partial void Failed(Exception exception, string reference, string method, string path);
}

/// <summary>Thrown by an open page whose thing does not exist or may not be seen: the visitor gets the 404 page.</summary>
public sealed class PageNotFoundException() : Exception("No such page.");

/// <summary>Thrown by a page when something it cannot do without does not answer: the visitor is asked to try again.</summary>
public sealed class ServiceAwayException() : Exception("The database does not answer.");

/// <summary>Thrown by a page of the workspace that the user may not use: the role went, or was never there.</summary>
public sealed class PageDeniedException() : Exception("Not for this user.");
