using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Components.OpenPages;

/// <summary>What open pages share. A page reads what it shows in <see cref="LoadAsync"/>, and is drawn once, when it has.</summary>
public abstract class OpenPageBase : ComponentBase
{
    [CascadingParameter]
    public HttpContext Http { get; set; } = default!;

    /// <summary>
    /// The framework would draw a page once while it waits for the database and once more after: twice the work, and a page
    /// that has read half of what it shows would fail on the other half.
    /// </summary>
    public sealed override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        await LoadAsync();
        await base.SetParametersAsync(ParameterView.Empty);
    }

    protected sealed override Task OnInitializedAsync() => base.OnInitializedAsync();

    /// <summary>Reads everything the page shows.</summary>
    protected virtual Task LoadAsync() => Task.CompletedTask;

    /// <summary>The thing, or the 404 page. What may not be seen is not there.</summary>
    protected static T Found<T>(T? thing)
        where T : class => thing ?? throw new PageNotFoundException();

    /// <summary>Says what the page shows, so that the cache lets go of it when that changes.</summary>
    protected void Tag(params ReadOnlySpan<string> tags) => CacheTags.Tag(Http, tags);
}
