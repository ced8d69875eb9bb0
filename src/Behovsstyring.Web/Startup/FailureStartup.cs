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
        app.UseWhen(IsApi, api => api.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = PageFailures.StatusOf }));
        app.UseWhen(http => !IsApi(http), pages => pages.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = Urls.Failure,
            CreateScopeForErrors = true,
            StatusCodeSelector = PageFailures.StatusOf,
        }));
    }

    public static void UseStatusPages(this WebApplication app)
    {
        app.UseWhen(IsApi, api => api.UseStatusCodePages());
        app.UseWhen(http => !IsApi(http), pages => pages.UseStatusCodePagesWithReExecute(Urls.Failure));
    }

    private static bool IsApi(HttpContext http) => http.Request.Path.StartsWithSegments("/api");
}

/// <summary>Writes the one log line, with the reference the visitor is shown.</summary>
internal sealed partial class FailureLog(ILogger<FailureLog> log) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is BadHttpRequestException)
        {
            Refused(exception.Message, Reference.Of(httpContext), httpContext.Request.Method, httpContext.Request.Path);
        }
        else if (exception is not PageNotFoundException)
        {
            Failed(exception, Reference.Of(httpContext), httpContext.Request.Method, httpContext.Request.Path);
        }

        return ValueTask.FromResult(false);
    }

    [LoggerMessage(LogLevel.Error, "Failure {Reference}: {Method} {Path}")]
    private partial void Failed(Exception exception, string reference, string method, string path);

    // The client's mistake, so no error of ours; it is still found by the reference that the client was given.
    [LoggerMessage(LogLevel.Information, "Refused {Reference}: {Method} {Path}: {Why}")]
    private partial void Refused(string why, string reference, string method, string path);
}
