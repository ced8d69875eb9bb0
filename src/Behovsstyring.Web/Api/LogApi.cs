using System.Text.Json.Nodes;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Application.Running;
using Behovsstyring.Transparency;
using Microsoft.OpenApi;

namespace Behovsstyring.Web.Api;

/// <summary>The decision log for machines: everything that is needed to check it without trusting us.</summary>
internal static class LogApi
{
    private const string Lines = "application/x-ndjson";
    private const string Json = "application/json";
    private const string Pem = "application/x-pem-file";
    private const string EntryKey = "entry";
    private const string SizeKey = "size";

    /// <summary>As it has been described from the first version on.</summary>
    private static OpenApiSchema CountSchema => new()
    {
        Type = JsonSchemaType.Integer | JsonSchemaType.String,
        Format = "int64",
        Pattern = @"^-?(?:0|[1-9]\d*)$",
    };

    public static void MapLogApi(this IEndpointRouteBuilder api)
    {
        var log = api.MapGroup("/log").WithTags("Decision log").ProducesProblem(StatusCodes.Status503ServiceUnavailable);

        log.MapGet("", ExportAsync)
            .WithName("ExportLog")
            .WithSummary("The whole log, one JSON object a line")
            .WithDescription("First a header with the newest checkpoint and every public key; then each entry with its index, its leaf and the root of the log through it; earlier checkpoints stand where they were signed. Every line is canonical JSON (RFC 8785). Verify a saved copy with --verify-log.")
            .Produces<string>(StatusCodes.Status200OK, Lines);
        log.MapGet("/checkpoint", CheckpointAsync)
            .WithName("GetCheckpoint")
            .WithSummary("The newest signed checkpoint")
            .WithDescription("Worth saving: with it you can see later whether anything it covers was changed or taken away.")
            .Produces<CheckpointDocument>(StatusCodes.Status200OK, Json);
        log.MapGet("/keys", KeysAsync)
            .WithName("GetLogKeys")
            .WithSummary("Every public key the log has signed with")
            .Produces<LogKeysDocument>(StatusCodes.Status200OK, Json);
        log.MapGet("/keys.pem", KeysAsPemAsync)
            .WithName("GetLogKeysAsPem")
            .WithSummary("The same keys as one PEM file")
            .Produces<string>(StatusCodes.Status200OK, Pem);
        log.MapGet("/proof", ProofAsync)
            .WithName("GetLogProof")
            .WithSummary("Proof that an entry is in the log, or that the log begins with an earlier one")
            .WithDescription("Give exactly one: 'entry' for an inclusion proof of the entry with that index, or 'size' for a consistency proof from the log when it had that many entries.")
            .AsksFor(EntryKey, "The index of an entry: proves that it is in the log.", CountSchema)
            .AsksFor(SizeKey, "How many entries an earlier log had: proves that this log begins with it.", CountSchema)
            .Produces<LogProofDocument>(StatusCodes.Status200OK, Json)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ExportAsync(HttpContext http, UseCases useCases, CancellationToken ct)
    {
        http.Response.ContentType = Lines;
        http.Response.Headers.ContentDisposition = "attachment; filename=\"beslutningslogg.ndjson\"";
        var result = await useCases.Run(new ExportLog(http.Response.BodyWriter), Actor.Anonymous, ct);
        if (result.IsOk)
        {
            return Results.Empty;
        }

        if (http.Response.HasStarted)
        {
            // Half an export must not look like a whole one. (It would not verify either.)
            http.Abort();
            return Results.Empty;
        }

        http.Response.Headers.ContentDisposition = default;
        return ApiProblem.Of(http, result.Errors);
    }

    private static async Task<IResult> CheckpointAsync(HttpContext http, UseCases useCases, CancellationToken ct) =>
        Answer(http, await useCases.Run(new GetCheckpoint(), Actor.Anonymous, ct), checkpoint => checkpoint.ToJson());

    private static async Task<IResult> KeysAsync(HttpContext http, UseCases useCases, CancellationToken ct) =>
        Answer(http, await useCases.Run(new GetLogKeys(), Actor.Anonymous, ct), keys => new JsonObject
        {
            ["keys"] = new JsonArray([.. keys.Select(k => new JsonObject
            {
                ["firstUsed"] = LogTime.Write(k.FirstUsedAt),
                ["id"] = k.Key.Id,
                ["pem"] = k.Key.ToPem(),
                ["spki"] = k.Key.Spki,
            })]),
        });

    private static async Task<IResult> KeysAsPemAsync(HttpContext http, UseCases useCases, CancellationToken ct)
    {
        var keys = await useCases.Run(new GetLogKeys(), Actor.Anonymous, ct);
        return keys.IsOk
            ? Results.Text(string.Join('\n', keys.Value.Select(k => k.Key.ToPem())) + "\n", Pem)
            : ApiProblem.Of(http, keys.Errors);
    }

    private static async Task<IResult> ProofAsync(HttpContext http, UseCases useCases, CancellationToken ct)
    {
        var asked = new ApiQuestion(http.Request.Query);
        var entry = asked.Whole(EntryKey, 0, CanonicalJson.MaxInteger);
        var size = asked.Whole(SizeKey, 0, CanonicalJson.MaxInteger);
        return asked.Refusal ?? (entry, size) switch
        {
            ({ } index, null) => Answer(http, await useCases.Run(new GetInclusionProof(index), Actor.Anonymous, ct), InclusionOf),
            (null, { } from) => Answer(http, await useCases.Run(new GetConsistencyProof(from), Actor.Anonymous, ct), ConsistencyOf),
            _ => Results.Problem(detail: "Give exactly one of 'entry' and 'size'.", statusCode: StatusCodes.Status400BadRequest),
        };
    }

    private static JsonObject InclusionOf(InclusionProof proof) => new()
    {
        ["checkpoint"] = proof.Checkpoint.ToJson(),
        ["index"] = proof.Index,
        ["leaf"] = CanonicalJson.Read(proof.Leaf),
        ["leafHash"] = Convert.ToHexStringLower(Merkle.Leaf(proof.Leaf)),
        ["path"] = Hashes(proof.Path),
    };

    private static JsonObject ConsistencyOf(ConsistencyProof proof) => new()
    {
        ["checkpoint"] = proof.Checkpoint.ToJson(),
        ["path"] = Hashes(proof.Path),
        ["root"] = Convert.ToHexStringLower(proof.Root),
        ["size"] = proof.Size,
    };

    private static JsonArray Hashes(IEnumerable<byte[]> path) => new([.. path.Select(hash => JsonValue.Create(Convert.ToHexStringLower(hash)))]);

    private static IResult Answer<T>(HttpContext http, Result<T> result, Func<T, JsonObject> json) => result.IsOk
        ? Results.Bytes(CanonicalJson.Write(json(result.Value)), Json)
        : ApiProblem.Of(http, result.Errors);
}
