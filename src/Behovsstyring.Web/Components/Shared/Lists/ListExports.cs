using System.Security.Claims;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Integrations.Export;
using Behovsstyring.Application.Running;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Workspace;

namespace Behovsstyring.Web.Components.Shared.Lists;

/// <summary>A list as a file: what it is called, its columns, and how the address becomes the question.</summary>
/// <param name="Name">The file's name, before the day: <c>prosjekter</c>.</param>
/// <param name="Title">What the sheet is called, in the reader's language.</param>
/// <param name="Columns">Each with its width in characters; asked for at each download, since headings depend on the language.</param>
/// <param name="Ask">Makes the query from the address' keys, of path and query, and the one that takes the rows.</param>
internal sealed record ListExport<TRow>(
    string Name, Func<string> Title, Func<IReadOnlyList<(ExportColumn<TRow> Column, int Width)>> Columns,
    Func<Func<string, string?>, Action<TRow>, IQuery<int>> Ask);

/// <summary>Any list as XLSX and CSV, narrowed and sorted as the address says: <c>/prosjekter.xlsx?fase=planlegge</c>.</summary>
internal static class ListExports
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Csv = "text/csv; charset=utf-8";

    public static void MapListExports<TRow>(this IEndpointRouteBuilder app, string url, ListExport<TRow> export) =>
        MapBoth(app, url, export, _ => Actor.Anonymous);

    /// <summary>A list of the workspace, as the signed-in user sees it and for that user only.</summary>
    public static void MapWorkListExports<TRow>(this IEndpointRouteBuilder app, string url, ListExport<TRow> export) =>
        MapBoth(app.MapGroup("").RequireAuthorization(SignInPolicies.ActsForSomebody), url, export, user => user.Actor());

    private static void MapBoth<TRow>(IEndpointRouteBuilder app, string url, ListExport<TRow> export, Func<ClaimsPrincipal, Actor> asks)
    {
        Map(app, url, "xlsx", Xlsx, export, asks, (file, columns) => new XlsxTableWriter(file, export.Title(), [.. columns.Select(c => c.Width)]));
        Map(app, url, "csv", Csv, export, asks, (file, _) => new CsvTableWriter(file));
    }

    private static void Map<TRow>(
        IEndpointRouteBuilder app, string url, string extension, string type, ListExport<TRow> export, Func<ClaimsPrincipal, Actor> asks,
        Func<Stream, IReadOnlyList<(ExportColumn<TRow> Column, int Width)>, ITableWriter> writer) =>
        app.MapGet($"{url}.{extension}", async (HttpContext http, UseCases useCases, TimeProvider clock, CancellationToken ct) =>
        {
            // Made in a file of its own and sent when whole: half a list must never look like all of it.
            var file = TemporaryFile();
            http.Response.RegisterForDispose(file);
            var described = export.Columns();
            using var table = writer(file, described);
            ExportColumn<TRow>[] columns = [.. described.Select(c => c.Column)];
            table.WriteHeadings(columns);
            (await useCases.Run(
                export.Ask(key => http.Request.RouteValues[key] as string ?? http.Request.Query[key], row => table.WriteRow(columns, row)), asks(http.User), ct)).OrThrow();
            table.Complete();
            file.Position = 0;
            http.Response.Headers.CacheControl = "no-store";
            return Results.Stream(file, type, $"{export.Name}-{OsloTime.Today(clock):yyyy-MM-dd}.{extension}");
        })
        .RequireRateLimiting(Limits.Api)
        .ExcludeFromDescription();

    private static FileStream TemporaryFile() => new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
        new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
}
