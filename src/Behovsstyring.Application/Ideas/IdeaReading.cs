using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence.Rows;
using Behovsstyring.Application.Running;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

/// <summary>Reads one need whole; the open page and the workspace page start from the same.</summary>
internal static class IdeaReading
{
    public static async Task<IdeaDetails?> Read(UseCaseContext context, string number, CancellationToken ct)
    {
        var db = context.Db;
        number = number.ToUpperInvariant();
        var idea = await (
            from i in db.Ideas.VisibleTo(context.Actor)
            where i.Case.Number == number
            join o in db.Organisations on i.OrganisationId equals o.Id
            join owner in db.Organisations on i.Case.OwnerId equals owner.Id
            join n in db.ListedIdeas on i.Id equals n.CaseId
            select new IdeaDetails
            {
                Id = i.Id,
                Number = i.Case.Number!,
                Content = i.Content,
                Phase = i.Case.Phase,
                State = i.Case.State,
                Organisation = o.Name,
                OrganisationKey = o.Key,
                OrganisationKind = o.Kind,
                County = o.CountyName,
                CountyNumber = o.CountyNumber,
                Population = o.Population,
                Owner = owner.Name,
                SubmittedAt = i.Case.SubmittedAt!.Value,
                UpdatedAt = i.Case.UpdatedAt,
                RoutedTo = i.RoutedTo,
                RoutedAnswer = i.RoutedAnswer,
                Reason = i.Reason,
                SupportCount = n.Supports,
            }).TagWith(PreparedCommands.Mark).SingleOrDefaultAsync(ct);
        if (idea is null)
        {
            return null;
        }

        var supports = await (
            from s in db.IdeaSupports
            where s.IdeaId == idea.Id
            join o in db.Organisations on s.OrganisationId equals o.Id
            orderby s.Level descending, o.Name
            select new SupportRow(
                o.Name, o.Key, o.Kind, o.CountyName, o.CountyNumber, o.Population, s.Level, s.Note, s.RegisteredAt)).TagWith(PreparedCommands.Mark).ToListAsync(ct);
        var anchorings = await (
            from a in db.IdeaAnchorings
            where a.IdeaId == idea.Id
            join o in db.Organisations on a.NetworkId equals o.Id
            orderby a.AnchoredAt
            select new AnchoringRow(o.Name, a.Statement, a.AnchoredAt)).TagWith(PreparedCommands.Mark).ToListAsync(ct);
        var thread = await CaseThread.Read(context, idea.Id, ct);
        return idea with
        {
            Supports = supports,
            Anchorings = anchorings,
            // Who else has it is held against all members only where someone has.
            Representation = supports.Count > 0 ? Representation.Of(await Members.Grouped(db, ct), Having(idea, supports)) : Representation.None,
            Thread = thread,
            Documents = await DocumentReading.Read(context, idea.Id, ct),
            Trail = await TrailReading.Read(context, idea.Id, thread, ct),
        };
    }

    private static List<MemberGroup> Having(IdeaDetails idea, IReadOnlyList<SupportRow> supports)
    {
        List<MemberGroup> having = [.. supports.Select(s => MemberGroup.One(s.Kind, s.CountyNumber, s.County, s.Population))];
        if (OrganisationRules.IsMember(idea.OrganisationKind))
        {
            having.Add(MemberGroup.One(idea.OrganisationKind, idea.CountyNumber, idea.County, idea.Population));
        }

        return having;
    }
}
