using System.Globalization;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Transparency;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared.Lists;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.DecisionLog;

/// <summary>The log as a list, and how to check it oneself.</summary>
public partial class LogOpenPage
{
    private const string TypeKey = "type";

    [SupplyParameterFromQuery(Name = ListAddress.SearchKey)]
    public string? Search { get; set; }

    [SupplyParameterFromQuery(Name = TypeKey)]
    public string? Type { get; set; }

    [SupplyParameterFromQuery(Name = ListAddress.PageKey)]
    public string? PageNumber { get; set; }

    private Page<LogRow> Found { get; set; } = new([], 0, 1, 1);

    /// <summary>None before the first is signed.</summary>
    private Checkpoint? Newest { get; set; }

    private ListAddress Address { get; set; } = new(Urls.DecisionLog);

    private static IReadOnlyList<ListFilter> Filters =>
        [new(TypeKey, LogTexts.TypeLabel, [.. LogWords.Types.Select(type => (LogWords.Slug(type), LogWords.Type(type)))])];

    private string SignedSentence => Newest switch
    {
        null => LogTexts.NotSigned,
        { Size: 1 } => string.Format(CultureInfo.CurrentCulture, LogTexts.SignedOne, Dates.Moment(Newest.Time)),
        _ => string.Format(CultureInfo.CurrentCulture, LogTexts.SignedMany, Dates.Moment(Newest.Time), Words.Number(Newest.Size)),
    };

    protected override async Task LoadAsync()
    {
        Tag(LogGrew.Topic);
        var type = LogWords.FromSlug(Type);
        var page = int.TryParse(PageNumber, CultureInfo.InvariantCulture, out var asked) && asked > 1 ? asked : 1;
        Address = new(Urls.DecisionLog, (ListAddress.SearchKey, Search), (TypeKey, type is { } known ? LogWords.Slug(known) : null), (ListAddress.PageKey, page));
        (Found, Newest) = await Read(new ListLog { Search = Search, Type = type, Page = page });
    }
}
