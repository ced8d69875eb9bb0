using Behovsstyring.Application.Access;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Documents;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

/// <summary>One need as everyone may read it: the words, where it stands and who has it, who else has it, and its travel.</summary>
[Requires(Permission.ReadOpen)]
public sealed record GetIdea(string Number) : IQuery<IdeaDetails>;

public sealed record IdeaDetails
{
    public required CaseId Id { get; init; }

    public required string Number { get; init; }

    public required IdeaContent Content { get; init; }

    public required Phase Phase { get; init; }

    public required CaseState State { get; init; }

    public required string Organisation { get; init; }

    public required string OrganisationKey { get; init; }

    public OrganisationKind OrganisationKind { get; init; }

    public string? County { get; init; }

    public string? CountyNumber { get; init; }

    public int? Population { get; init; }

    /// <summary>Who has it now.</summary>
    public required string Owner { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public string? RoutedTo { get; init; }

    public string? RoutedAnswer { get; init; }

    public string? Reason { get; init; }

    public int SupportCount { get; init; }

    public IReadOnlyList<SupportRow> Supports { get; init; } = [];

    /// <summary>The members that have the need, against all of them.</summary>
    public Representation Representation { get; init; } = Representation.None;

    public IReadOnlyList<AnchoringRow> Anchorings { get; init; } = [];

    /// <summary>The concepts, projects and services it led to.</summary>
    public IReadOnlyList<ThreadCase> Thread { get; init; } = [];

    public IReadOnlyList<DocumentRow> Documents { get; init; } = [];

    public IReadOnlyList<TrailRow> Trail { get; init; } = [];

    /// <summary>What a member should know before it relies on the need: anchoring is expected and not there yet.</summary>
    public bool LacksExpectedAnchoring =>
        Anchorings.Count == 0 && Content.Channel is { } channel && IdeaRules.AnchoringIsExpected(channel);
}

public sealed record SupportRow(
    string Organisation, string OrganisationKey, OrganisationKind Kind, string? County, string? CountyNumber, int? Population,
    SupportLevel Level, string Note, DateTimeOffset At);

public sealed record AnchoringRow(string Network, string Statement, DateTimeOffset At);

internal sealed class GetIdeaHandler : IHandler<GetIdea, IdeaDetails>
{
    public async Task<IdeaDetails> Handle(GetIdea request, UseCaseContext context, CancellationToken ct) =>
        await IdeaReading.Read(context, request.Number, ct) ?? throw new DomainException(CommonErrors.NotFound);
}

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
            join n in db.CaseCounters on i.Id equals n.CaseId
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
            }).SingleOrDefaultAsync(ct);
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
                o.Name, o.Key, o.Kind, o.CountyName, o.CountyNumber, o.Population, s.Level, s.Note, s.RegisteredAt)).ToListAsync(ct);
        var anchorings = await (
            from a in db.IdeaAnchorings
            where a.IdeaId == idea.Id
            join o in db.Organisations on a.NetworkId equals o.Id
            orderby a.AnchoredAt
            select new AnchoringRow(o.Name, a.Statement, a.AnchoredAt)).ToListAsync(ct);
        var thread = await CaseThread.Read(context, idea.Id, ct);
        return idea with
        {
            Supports = supports,
            Anchorings = anchorings,
            Representation = Representation.Of(await Members.Grouped(db, ct), Having(idea, supports)),
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
