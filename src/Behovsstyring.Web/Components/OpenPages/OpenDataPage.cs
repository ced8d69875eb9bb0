using Behovsstyring.Application.Common;
using Behovsstyring.Application.Running;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Components.OpenPages;

/// <summary>An open page that shows what is in the database. It always asks anonymously, so that all see the same.</summary>
public abstract class OpenDataPage : OpenPageBase
{
    [Inject]
    private UseCases UseCases { get; set; } = default!;

    /// <summary>The answer; or the 404 page when there is no such thing for everyone to see, and the 503 page when the database is away.</summary>
    protected async Task<T> Read<T>(IQuery<T> query) =>
        (await UseCases.Run(query, Actor.Anonymous, Http.RequestAborted)).OrThrow();
}
