using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Running;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Web.Features.Governance;

namespace Behovsstyring.Web.Api;

/// <summary>Every decision at a gate, for machines: recommended, decided, followed.</summary>
internal static class DecisionApi
{
    private const string GateKey = "gate";
    private const string OutcomeKey = "outcome";
    private const string EntityKey = "entity";
    private const string DeparturesKey = "departuresOnly";
    private const string YearKey = "year";
    private const string SearchKey = "search";
    private const int FirstYear = 2000;
    private const int LastYear = 2200;

    private static readonly Gate[] Gates = Enum.GetValues<Gate>();
    private static readonly GateOutcome[] Outcomes = Enum.GetValues<GateOutcome>();

    public static void MapDecisionApi(this IEndpointRouteBuilder api) => api.MapGet("/decisions", ListAsync)
        .WithTags("Decisions")
        .WithName("ListDecisions")
        .WithSummary("Decisions at gates, newest first")
        .WithDescription("What was recommended, what was decided and whether it followed, with reasons. No names of people. Follow 'next' until it is null to fetch all of them. The decision log (/api/v1/log) lets anyone check that none was changed.")
        .AsksForCode(GateKey, "Only decisions at this gate.", Gates)
        .AsksForCode(OutcomeKey, "Only decisions with this outcome.", Outcomes)
        .AsksForCode(EntityKey, "Only decisions by this legal entity.", DecisionListAddress.Entities)
        .AsksFor(DeparturesKey, "true: only decisions that departed from what was recommended.", new() { Type = Microsoft.OpenApi.JsonSchemaType.Boolean })
        .AsksFor(YearKey, "Only decisions in this Norwegian year.", new() { Type = Microsoft.OpenApi.JsonSchemaType.Integer })
        .AsksFor(SearchKey, "Only decisions on cases with all of these words, or with this case number.")
        .AsksForPart()
        .Produces<ApiList<DecisionDocument>>()
        .ProducesValidationProblem()
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<IResult> ListAsync(HttpContext http, UseCases useCases, CancellationToken ct)
    {
        var asked = new ApiQuestion(http.Request.Query);
        var harvest = new ListDecisionsForApi
        {
            Gate = asked.Code(GateKey, Gates),
            Outcome = asked.Code(OutcomeKey, Outcomes),
            Entity = asked.Code(EntityKey, DecisionListAddress.Entities),
            DeparturesOnly = asked.Flag(DeparturesKey),
            Year = asked.Number(YearKey, FirstYear, LastYear),
            Search = asked.Words(SearchKey),
            After = asked.After,
            Size = asked.Size,
        };
        return asked.Refusal ?? ApiLists.Answer(http, await useCases.Run(harvest, Actor.Anonymous, ct), DecisionDocument.Of);
    }
}
