using System.Globalization;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Reports;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Reports;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared.Lists;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.Reports;

/// <summary>The published quarterly reports, newest first.</summary>
public partial class ReportListOpenPage
{
    private const int LastPage = 2_000;

    [SupplyParameterFromQuery(Name = ListAddress.SearchKey)]
    public string? Search { get; set; }

    [SupplyParameterFromQuery(Name = ListAddress.PageKey)]
    public string? PageNumber { get; set; }

    private ListAddress Address { get; set; } = new(Urls.Reports);

    private Page<ReportRow> Found { get; set; } = new([], 0, 1, 1);

    protected override async Task LoadAsync()
    {
        Tag(ReportHappening.AllReports);
        var search = Search is { Length: > 0 } words ? PlainText.Cut(words, 200) : null;
        var page = int.TryParse(PageNumber, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, LastPage) : 1;
        Address = new ListAddress(Urls.Reports, (ListAddress.SearchKey, search), (ListAddress.PageKey, page));
        Found = await Read(new ListReports { Search = search, Page = page });
    }
}
