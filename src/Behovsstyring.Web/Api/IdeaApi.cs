using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Running;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Web.Features.Ideas;

namespace Behovsstyring.Web.Api;

/// <summary>Every need that is open, for machines.</summary>
internal static class IdeaApi
{
    private const string StateKey = "state";
    private const string AreaKey = "area";
    private const string CountyKey = "county";
    private const string OrganisationKey = "organisation";
    private const string SearchKey = "search";

    private static readonly ServiceArea[] Areas = Enum.GetValues<ServiceArea>();

    public static void MapIdeaApi(this IEndpointRouteBuilder api) => api.MapGet("/ideas", ListAsync)
        .WithTags("Needs")
        .WithName("ListIdeas")
        .WithSummary("Needs, newest first")
        .WithDescription("What members and others have said that they need digitally, with where each need stands. Follow 'next' until it is null to fetch all of them.")
        .AsksForCode(StateKey, "Only needs that stand here.", IdeaSlugs.States)
        .AsksForCode(AreaKey, "Only needs of this field of work.", Areas)
        .AsksFor(CountyKey, "Only needs from members in the county with this number, two digits.")
        .AsksFor(OrganisationKey, "Only needs from the organisation with this key.")
        .AsksFor(SearchKey, "Only needs with all of these words, or with this case number.")
        .AsksForPart()
        .Produces<ApiList<IdeaDocument>>()
        .ProducesValidationProblem()
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<IResult> ListAsync(HttpContext http, UseCases useCases, CancellationToken ct)
    {
        var asked = new ApiQuestion(http.Request.Query);
        var harvest = new ListIdeasForApi
        {
            State = asked.Code(StateKey, IdeaSlugs.States),
            Area = asked.Code(AreaKey, Areas),
            County = asked.Text(CountyKey),
            Organisation = asked.Text(OrganisationKey),
            Search = asked.Words(SearchKey),
            After = asked.After,
            Size = asked.Size,
        };
        return asked.Refusal ?? ApiLists.Answer(http, await useCases.Run(harvest, Actor.Anonymous, ct), IdeaDocument.Of);
    }
}
