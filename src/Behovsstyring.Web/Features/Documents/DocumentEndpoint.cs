using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Running;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Documents;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Workspace;
using Microsoft.Net.Http.Headers;

namespace Behovsstyring.Web.Features.Documents;

/// <summary>A document as a file to save, for everyone who may read its case. Its content is never shown as a page of ours.</summary>
internal static class DocumentEndpoint
{
    public static void MapDocuments(this IEndpointRouteBuilder app) =>
        app.MapGet(Urls.Document("{id:guid}"), async (Guid id, UseCases useCases, HttpContext http, CancellationToken ct) =>
        {
            var file = (await useCases.Run(new GetDocument(new DocumentId(id)), http.User.Actor(), ct)).OrThrow();
            // It may be taken down, or the case be closed to others: every reader asks again.
            http.Response.Headers.CacheControl = "private, no-cache";
            http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
            return Results.Bytes(file.Bytes, FileFormats.MediaType(file.Format), file.Name, entityTag: new EntityTagHeaderValue($"\"{file.Digest}\""));
        })
        .RequireRateLimiting(Limits.Api)
        .ExcludeFromDescription();
}
