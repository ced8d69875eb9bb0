using Behovsstyring.Application.Common;

namespace Behovsstyring.Web.Components;

public static class ResultReading
{
    /// <summary>The value, or the page that says what is wrong: for loading a page, where there is no form to say it at.</summary>
    public static T OrThrow<T>(this Result<T> result) =>
        result.IsOk ? result.Value
        : result.Has(CommonErrors.NotFound) ? throw new PageNotFoundException()
        : result.Has(CommonErrors.Denied) ? throw new PageDeniedException()
        : result.Has(CommonErrors.DatabaseAway) ? throw new ServiceAwayException()
        : throw new InvalidOperationException(string.Join("; ", result.Errors));
}
