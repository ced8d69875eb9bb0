using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Concepts;

/// <summary>Reads one concept for the open page and the workspace.</summary>
internal static class ConceptReading
{
    public static async Task<ConceptDetails> Read(UseCaseContext context, string number, CancellationToken ct)
    {
        var db = context.Db;
        number = number.ToUpperInvariant();
        var concept = await db.Concepts
            .Where(c => c.Case.Number == number && db.Cases.VisibleTo(context.Actor).Any(v => v.Id == c.Id))
            .SingleOrDefaultAsync(ct) ?? throw new DomainException(CommonErrors.NotFound);
        var names = await (
            from owner in db.Organisations
            where owner.Id == concept.Case.OwnerId
            select new
            {
                Owner = owner.Name,
                ActingNeedOwner = db.Organisations.Where(o => o.Id == concept.ActingNeedOwnerId).Select(o => o.Name).FirstOrDefault(),
                Group = db.Bodies.Where(b => b.Id == concept.SteeringGroupId).Select(b => new { b.Slug, b.Name, b.NameNn, b.NameEn }).FirstOrDefault(),
            }).SingleAsync(ct);
        var thread = await CaseThread.Read(context, concept.Id, ct);
        return new ConceptDetails
        {
            Id = concept.Id,
            Version = concept.Version,
            Number = concept.Case.Number!,
            Content = concept.Content,
            State = concept.Case.State,
            Owner = names.Owner,
            SubmittedAt = concept.Case.SubmittedAt!.Value,
            UpdatedAt = concept.Case.UpdatedAt,
            Choice = concept.Choice,
            Reason = concept.Reason,
            ExternalAnswer = concept.ExternalAnswer,
            ActingNeedOwner = names.ActingNeedOwner,
            SteeringGroupSlug = names.Group?.Slug,
            SteeringGroup = names.Group is { } g ? new LocalText(g.Name, g.NameNn ?? g.Name, g.NameEn ?? g.Name) : null,
            Alternatives = [.. concept.Alternatives.OrderBy(a => a.Order).Select(a => new AlternativeRow(a.Id, a.Content, a.Id == concept.Choice?.PreferredAlternative))],
            Thread = thread,
            Documents = await DocumentReading.Read(context, concept.Id, ct),
            Trail = await TrailReading.Read(context, concept.Id, thread, ct),
        };
    }
}
