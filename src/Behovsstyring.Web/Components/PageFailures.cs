using System.Data.Common;
using System.Net.Sockets;

namespace Behovsstyring.Web.Components;

/// <summary>What a failure means to the visitor.</summary>
internal static class PageFailures
{
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

    /// <summary>
    /// Gives the page that is drawn for its first answer its status as it is sent: set before, the framework would put another page in its place.
    /// </summary>
    public static void AnswerWith(this HttpContext http, int status)
    {
        if (!http.Response.HasStarted)
        {
            http.Response.OnStarting(() =>
            {
                http.Response.StatusCode = status;
                return Task.CompletedTask;
            });
        }
    }
}

/// <summary>Thrown by an open page whose thing does not exist or may not be seen: the visitor gets the 404 page.</summary>
public sealed class PageNotFoundException() : Exception("No such page.");

/// <summary>Thrown by a page when something it cannot do without does not answer: the visitor is asked to try again.</summary>
public sealed class ServiceAwayException() : Exception("The database does not answer.");

/// <summary>Thrown by a page of the workspace that the user may not use: the role went, or was never there.</summary>
public sealed class PageDeniedException() : Exception("Not for this user.");
