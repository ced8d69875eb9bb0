using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared.Lists;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.Meetings;

/// <summary>Every meeting whose notice is out: those to come soonest first, and those that have been, page by page.</summary>
public partial class MeetingListOpenPage
{
    private const string BodyKey = "utvalg";
    private const string PeriodKey = "tid";
    private const string ComingWord = "kommende";
    private const string PastWord = "tidligere";

    private static readonly Page<MeetingRow> None = new([], 0, 1, 1);

    [SupplyParameterFromQuery(Name = ListAddress.SearchKey)]
    public string? Search { get; set; }

    [SupplyParameterFromQuery(Name = BodyKey)]
    public string? Body { get; set; }

    [SupplyParameterFromQuery(Name = PeriodKey)]
    public string? Period { get; set; }

    [SupplyParameterFromQuery(Name = ListAddress.PageKey)]
    public string? PageNumber { get; set; }

    private ListAddress Address { get; set; } = new(Urls.Meetings);

    private Page<MeetingRow> Coming { get; set; } = None;

    private Page<MeetingRow> Past { get; set; } = None;

    private IReadOnlyList<BodyRow> Bodies { get; set; } = [];

    private int Count => Coming.Count + Past.Count;

    private IReadOnlyList<ListFilter> Filters =>
    [
        new(BodyKey, MeetingTexts.FilterBody, [.. Bodies.Select(b => (b.Slug, b.Name.Read()))]),
        new(PeriodKey, MeetingTexts.FilterPeriod, [(ComingWord, MeetingTexts.Coming), (PastWord, MeetingTexts.Past)]),
    ];

    protected override async Task LoadAsync()
    {
        Tag(MeetingHappening.AllMeetings, BodyHappening.AllBodies);
        Bodies = (await Read(new ListBodies { WithDissolved = true, Size = 200 })).Rows;
        var body = Bodies.FirstOrDefault(b => b.Slug == Body)?.Slug;
        var period = Period is ComingWord or PastWord ? Period : null;
        var page = int.TryParse(PageNumber, out var number) ? Math.Clamp(number, 1, 2_000) : 1;
        var search = string.IsNullOrWhiteSpace(Search) ? null : PlainText.Cut(Search, 200);
        Address = new(Urls.Meetings, (ListAddress.SearchKey, search), (BodyKey, body), (PeriodKey, period), (ListAddress.PageKey, page));
        var asked = new ListMeetings { Search = search, Body = body };
        // Coming meetings are few, so the first page shows them all.
        if (period != PastWord && page == 1)
        {
            Coming = await Read(asked with { Period = MeetingPeriod.Coming, Size = 200 });
        }

        if (period != ComingWord)
        {
            Past = await Read(asked with { Period = MeetingPeriod.Past, Page = page });
        }
    }
}
