using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Integrations.Export;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.OpenPages;
using Behovsstyring.Web.Components.Shared;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Startup;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Ideas;

/// <summary>The list of needs as a file, narrowed and sorted as the address says: <c>/behov.xlsx?status=mottatt</c>.</summary>
internal static class IdeaExports
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Csv = "text/csv; charset=utf-8";

    private static readonly int[] Widths = [16, 60, 60, 18, 28, 32, 22, 14, 14, 10];

    public static void MapIdeaExports(this IEndpointRouteBuilder app)
    {
        Map(app, "xlsx", Xlsx, file => new XlsxTableWriter(file, IdeaTexts.ListTitle, Widths));
        Map(app, "csv", Csv, file => new CsvTableWriter(file));
    }

    private static void Map(IEndpointRouteBuilder app, string extension, string type, Func<Stream, ITableWriter> writer) =>
        app.MapGet($"{Urls.Ideas}.{extension}", async (HttpContext http, UseCases useCases, TimeProvider clock, CancellationToken ct) =>
        {
            // Made in a file of its own and sent when whole: half a list must never look like all of it.
            var file = TemporaryFile();
            http.Response.RegisterForDispose(file);
            var table = writer(file);
            var columns = Columns();
            table.WriteHeadings(columns);
            var asked = IdeaListAddress.Read(key => http.Request.Query[key]);
            (await useCases.Run(asked.AsExport(row => table.WriteRow(columns, row)), Actor.Anonymous, ct)).OrThrow();
            table.Complete();
            file.Position = 0;
            http.Response.Headers.CacheControl = "no-store";
            return Results.Stream(file, type, $"behov-{OsloTime.Today(clock):yyyy-MM-dd}.{extension}");
        })
        .RequireRateLimiting(Limits.Api)
        .ExcludeFromDescription();

    private static List<ExportColumn<IdeaRow>> Columns() =>
    [
        new(IdeaTexts.ColumnNumber, i => Cell.Of(i.Number)),
        new(IdeaTexts.ColumnTitle, i => Cell.Of(i.Title)),
        new(IdeaTexts.ColumnSummary, i => Cell.Of(i.Summary)),
        new(IdeaTexts.ColumnState, i => Cell.Of(CaseLabels.Of(i.State))),
        new(IdeaTexts.ColumnArea, i => i.Area is { } area ? Cell.Of(EnumText.Of(area)) : Cell.Empty),
        new(IdeaTexts.ColumnSender, i => Cell.Of(i.Organisation)),
        new(IdeaTexts.ColumnCounty, i => Cell.Of(i.County)),
        new(IdeaTexts.ColumnReceived, i => Cell.Of(OsloTime.DayOf(i.SubmittedAt))),
        new(IdeaTexts.ColumnChanged, i => Cell.Of(OsloTime.DayOf(i.UpdatedAt))),
        new(IdeaTexts.ColumnSupports, i => Cell.Of(i.Supports)),
    ];

    private static FileStream TemporaryFile() => new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
        new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
}
