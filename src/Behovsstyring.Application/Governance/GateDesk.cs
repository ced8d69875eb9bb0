using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Governance;

/// <summary>Everything a step at a gate works with, loaded once.</summary>
internal sealed record GateDesk(GateReview Review, GovernanceModel Model, Case Case, GateFacts Facts)
{
    public GateContent Row => Model.Content[Review.Gate];

    /// <summary>The review for writing, with its case, its own version of the model, and what the case shows.</summary>
    public static async Task<GateDesk> Open(UseCaseContext context, GateReviewId id, CancellationToken ct)
    {
        var db = context.Db;
        var review = await db.GateReviews.AsSplitQuery().SingleOrDefaultAsync(r => r.Id == id, ct) ?? throw new DomainException(CommonErrors.NotFound);
        var @case = await db.Cases.VisibleTo(context.Actor).SingleOrDefaultAsync(c => c.Id == review.CaseId, ct) ?? throw new DomainException(CommonErrors.NotFound);
        var model = await db.GovernanceModels.SingleAsync(m => m.Id == review.ModelId, ct);
        return new GateDesk(review, model, @case, await GateFactsReading.Read(context, @case, ct));
    }

    /// <summary>
    /// The same for somebody who prepares the gate. Who acts for the organisation that has the case must have it by name; another party speaks
    /// for itself.
    /// </summary>
    public static async Task<GateDesk> OpenOwn(UseCaseContext context, GateReviewId id, CancellationToken ct)
    {
        var desk = await Open(context, id, ct);
        if (desk.Row.Decider.Party == Acting(context.Actor).Party)
        {
            await context.RequireOwnAsync(desk.Case, ct);
        }

        return desk;
    }

    /// <summary>The party that the acting person's organisation is at a gate.</summary>
    public static GateActor Acting(CurrentActor actor) =>
        new(actor.RequirePerson(), actor.RequireOrganisation(), PartyOf(actor.OrganisationKind!.Value));

    public static Party PartyOf(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Ks => Party.KsAdministration,
        OrganisationKind.Company => Party.Company,
        OrganisationKind.Municipality or OrganisationKind.County => Party.Members,
        OrganisationKind.Network => Party.Network,
        OrganisationKind.CountyCollege => Party.CountyCollege,
        OrganisationKind.StateAgency or OrganisationKind.Supplier or OrganisationKind.InterMunicipal => Party.OtherActor,
    };
}

/// <summary>Finds the aggregate behind a case, whichever kind it is.</summary>
internal static class GatedCases
{
    public static async Task<CaseAggregate> Find(UseCaseContext context, Case @case, CancellationToken ct) => @case.Kind switch
    {
        CaseKind.Idea => await context.Db.Ideas.SingleAsync(i => i.Id == @case.Id, ct),
        CaseKind.Concept => await context.Db.Concepts.AsSplitQuery().SingleAsync(c => c.Id == @case.Id, ct),
        CaseKind.Project => await context.Db.Projects.AsSplitQuery().SingleAsync(p => p.Id == @case.Id, ct),
        // A service has a lifecycle and no gates.
        CaseKind.Service => throw new DomainException(GateErrors.CaseNotReady),
    };
}
