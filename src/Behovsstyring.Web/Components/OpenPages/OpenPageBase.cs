using Behovsstyring.Web.Startup;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Components.OpenPages;

/// <summary>What open pages share. A page loads in <c>OnInitializedAsync</c> and guards its markup until it has.</summary>
public abstract class OpenPageBase : ComponentBase
{
    [CascadingParameter]
    public HttpContext Http { get; set; } = default!;

    /// <summary>The thing, or the 404 page. What may not be seen is not there.</summary>
    protected static T Found<T>(T? thing)
        where T : class => thing ?? throw new PageNotFoundException();

    /// <summary>Says what the page shows, so that the cache lets go of it when that changes.</summary>
    protected void Tag(params ReadOnlySpan<string> tags) => CacheTags.Tag(Http, tags);
}
