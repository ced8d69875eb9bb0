using System.Globalization;
using Behovsstyring.Web.Components.Layout;
using Behovsstyring.Web.Components.OpenPages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Behovsstyring.Web.Tests.Startup;

/// <summary>An open page that says how often it has been rendered, what it read, and in which language.</summary>
[Layout(typeof(OpenLayout))]
public sealed class ProbePage : OpenPageBase
{
    [Inject]
    public ProbeCounter Counter { get; set; } = default!;

    [Parameter]
    public string? Number { get; set; }

    [SupplyParameterFromQuery(Name = "tilstand")]
    public string? State { get; set; }

    [SupplyParameterFromQuery(Name = "sok")]
    public string? Search { get; set; }

    [SupplyParameterFromQuery(Name = "side")]
    public int? Page { get; set; }

    protected override async Task LoadAsync()
    {
        await Task.Yield();
        Tag(CacheTags.List("prober"));
        Found(Number == "finnes-ikke" ? null : "thing");
        if (Number == "feiler")
        {
            throw new InvalidOperationException("secret detail");
        }

        if (Number == "base-borte")
        {
            throw new InvalidOperationException("outer", new DatabaseAway());
        }
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "h1");
        builder.AddContent(1, $"nr={Number} tilstand={State} sok={Search} side={Page} språk={CultureInfo.CurrentUICulture.Name} gang={Counter.Next()}");
        builder.CloseElement();
    }

    private sealed class DatabaseAway : System.Data.Common.DbException
    {
        public override bool IsTransient => true;
    }
}

/// <summary>How many times something was rendered.</summary>
public sealed class ProbeCounter
{
    private int _value;

    public Action? OnNext { get; set; }

    public int Next()
    {
        OnNext?.Invoke();
        return Interlocked.Increment(ref _value);
    }
}
