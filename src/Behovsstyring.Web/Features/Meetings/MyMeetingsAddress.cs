using Behovsstyring.Application.Common;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared.Lists;

namespace Behovsstyring.Web.Features.Meetings;

/// <summary>My meetings as an address says them. There are at most a hundred, so they are narrowed where they are shown.</summary>
internal sealed record MyMeetingsAddress
{
    public const string StateKey = "status";
    public const string TimeOrder = "tid";

    public string? Search { get; private init; }

    public MeetingState? InState { get; private init; }

    /// <summary>By time alone; otherwise those that wait for me come first.</summary>
    public bool ByTime { get; private init; }

    public bool LatestFirst { get; private init; }

    public int Page { get; private init; } = 1;

    public static MyMeetingsAddress Read(Func<string, string?> query) => new()
    {
        Search = query(ListAddress.SearchKey) is { Length: > 0 and <= 200 } words ? words : null,
        InState = Enum.GetValues<MeetingState>().Where(state => Of(state) == query(StateKey)).Cast<MeetingState?>().FirstOrDefault(),
        ByTime = query(ListAddress.SortKey) is TimeOrder or "-" + TimeOrder,
        LatestFirst = query(ListAddress.SortKey) == "-" + TimeOrder,
        Page = int.TryParse(query(ListAddress.PageKey), out var page) ? Math.Clamp(page, 1, 100) : 1,
    };

    public ListAddress At() => new(
        Urls.Work.Meetings,
        (ListAddress.SearchKey, Search),
        (StateKey, InState is { } state ? Of(state) : null),
        (ListAddress.SortKey, ByTime ? (LatestFirst ? "-" : "") + TimeOrder : null),
        (ListAddress.PageKey, Page));

    public MyMeetingsAddress AtFirstPage() => this with { Page = 1 };

    public Page<MyMeetingRow> PageOf(IReadOnlyList<MyMeetingRow> mine, int size)
    {
        var found = mine.Where(m => (InState is null || m.State == InState)
            && !SearchText.IsOnlySigns(Search)
            && SearchText.IsIn(Search, $"{MeetingWords.Title(m.Body, m.Running, m.Year)} {m.Body.Nb} {m.Body.Nn} {m.Body.En} {m.Place}")).ToList();
        var sorted = (ByTime, LatestFirst) switch
        {
            (false, _) => found.OrderBy(m => m.Waits == MeetingTask.None).ThenBy(m => m.StartsAt),
            (true, false) => found.OrderBy(m => m.StartsAt),
            (true, true) => found.OrderByDescending(m => m.StartsAt),
        };
        return new([.. sorted.Skip((Page - 1) * size).Take(size)], found.Count, Page, size);
    }

    public static string Of(MeetingState state) => state switch
    {
        MeetingState.Planned => "planlagt",
        MeetingState.Noticed => "innkalt",
        MeetingState.Open => "pagar",
        MeetingState.Closed => "hevet",
        MeetingState.Cancelled => "avlyst",
    };
}
