using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Organisations;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared.Lists;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

namespace Behovsstyring.Web.Features.Ideas;

/// <summary>The list of needs at work: where my organisation stands on each, and alive while one looks at it.</summary>
public partial class IdeaListWorkPage
{
    /// <summary>What the list shows; kept from the prerendered page to the live one.</summary>
    public sealed record Shown(string Address, Page<IdeaWorkRow> Found, IReadOnlyList<CountyRow> Counties, string? SenderKey, string? SenderName)
    {
        public (string Key, string Name)? Sender => SenderKey is null ? null : (SenderKey, SenderName ?? SenderKey);
    }

    /// <summary>Many may act in the same second; the list looks once.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromSeconds(1);

    private ITimer? _timer;

    [PersistentState]
    public Shown? List { get; set; }

    [Inject]
    private ChangeSignal Changes { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private NavigationManager Location { get; set; } = default!;

    private IdeaListAddress Asked { get; set; } = IdeaListAddress.Read(_ => null);

    private ListAddress Here => Asked.At(Urls.Work.Ideas);

    /// <summary>The files are the open list's; what concerns only us is not in them.</summary>
    private bool Exportable => Asked.Concerning is null;

    /// <summary>All, and what concerns us; our own positions only for those who are members.</summary>
    private IEnumerable<(IdeaConcern? Concern, string Label)> Views =>
    [
        (null, IdeaWorkTexts.ConcernAll),
        .. Enum.GetValues<IdeaConcern>()
            .Where(c => OrganisationRules.IsMember(Me.Kind) || c is IdeaConcern.Ours or IdeaConcern.Followed)
            .Select(c => ((IdeaConcern?)c, LabelOf(c))),
    ];

    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive)
        {
            Changes.Changed += OnChanged;
            Location.LocationChanged += OnMoved;
        }
    }

    protected override Task OnParametersSetAsync() => ShowAsync();

    protected override void Dispose(bool disposing)
    {
        Changes.Changed -= OnChanged;
        Location.LocationChanged -= OnMoved;
        _timer?.Dispose();
    }

    private async Task ShowAsync(bool again = false)
    {
        var query = QueryHelpers.ParseQuery(new Uri(Location.Uri).Query);
        Asked = IdeaListAddress.Read(key => query.TryGetValue(key, out var value) ? value.ToString() : null);
        var address = Here.ToString();
        if (!again && List?.Address == address)
        {
            return;
        }

        var found = (await Run(Asked.AsWorkQuery())).OrThrow();
        var counties = List?.Counties ?? (await Run(new ListCounties())).OrThrow();
        var name = Asked.From is { } key ? (await Run(new GetOrganisationName(key))).OrThrow() : null;
        List = new Shown(address, found, counties, Asked.From, name);
    }

    /// <summary>Search, filter and page change the address only; the page stays and shows the new list.</summary>
    private void OnMoved(object? sender, Microsoft.AspNetCore.Components.Routing.LocationChangedEventArgs moved)
    {
        if (new Uri(Location.Uri).AbsolutePath == Urls.Work.Ideas)
        {
            _ = Wake(() => ShowAsync());
        }
    }

    private void OnChanged(IReadOnlyCollection<string> topics)
    {
        if (topics.Contains(ChangeSignal.AllCases) || topics.Contains(ChangeSignal.Everything))
        {
            _timer ??= Clock.CreateTimer(_ => _ = Wake(() => ShowAsync(again: true)), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            _timer.Change(Gathering, Timeout.InfiniteTimeSpan);
        }
    }

    private static string LabelOf(IdeaConcern concern) => concern switch
    {
        IdeaConcern.WithoutOurPosition => IdeaWorkTexts.ConcernWithoutOurPosition,
        IdeaConcern.WithOurPosition => IdeaWorkTexts.ConcernWithOurPosition,
        IdeaConcern.Ours => IdeaWorkTexts.ConcernOurs,
        IdeaConcern.Followed => IdeaWorkTexts.ConcernFollowed,
    };
}
