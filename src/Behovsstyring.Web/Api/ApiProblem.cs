using Behovsstyring.Application.Common;
using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Shared.Errors;

namespace Behovsstyring.Web.Api;

/// <summary>What the open API answers when a use case says no: problem details (RFC 9457) with our stable code.</summary>
internal static class ApiProblem
{
    public static IResult Of(HttpContext http, IReadOnlyList<Error> errors)
    {
        var status = StatusOf(errors[0]);
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            http.Response.Headers.RetryAfter = "5";
        }

        return Results.Problem(
            detail: ErrorText.For(errors),
            statusCode: status,
            extensions: new Dictionary<string, object?> { ["code"] = errors[0].Code });
    }

    private static int StatusOf(Error error) => error.Code switch
    {
        var code when code == CommonErrors.Denied.Code => StatusCodes.Status403Forbidden,
        var code when code == CommonErrors.NotFound.Code || code == LogErrors.NoSuchSize.Code => StatusCodes.Status404NotFound,
        var code when code == CommonErrors.DatabaseAway.Code || code == LogErrors.NotSignedYet.Code || code == LogErrors.NotCoveredYet.Code =>
            StatusCodes.Status503ServiceUnavailable,
        var code when code == LogErrors.Rewritten.Code => StatusCodes.Status500InternalServerError,
        _ => StatusCodes.Status400BadRequest,
    };
}
