using System.Text;
using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.DecisionLog;

/// <summary>One entry as everyone may read it, with what it takes to check that it is in the log.</summary>
[Requires(Permission.ReadOpen)]
public sealed record GetLogEntry(long Index) : IQuery<LogEntryDetails>;

public sealed record LogEntryDetails
{
    public required long Index { get; init; }

    public required LogLeaf Leaf { get; init; }

    /// <summary>The exact text that the hash is taken over.</summary>
    public required string Text { get; init; }

    public required byte[] Hash { get; init; }

    /// <summary>None when the entry is about no case, or about one that is not open to the reader.</summary>
    public CaseId? CaseId { get; init; }

    public string? CaseTitle { get; init; }

    /// <summary>What the entry says about people is still kept beside it, and not erased.</summary>
    public bool PersonalIsKept { get; init; }

    public bool HasNext { get; init; }

    /// <summary>None in the few seconds before the entry is covered by a checkpoint.</summary>
    public InclusionProof? Proof { get; init; }
}

internal sealed class GetLogEntryHandler(LogTree tree) : IHandler<GetLogEntry, LogEntryDetails>
{
    public async Task<LogEntryDetails> Handle(GetLogEntry request, UseCaseContext context, CancellationToken ct)
    {
        var db = context.Db;
        var found = await (
            from e in db.DecisionLog
            where e.Index == request.Index
            join c in db.Cases.VisibleTo(context.Actor) on e.CaseId equals c.Id into about
            from c in about.DefaultIfEmpty()
            select new
            {
                e.Leaf,
                e.LeafHash,
                CaseId = (CaseId?)c.Id,
                Title = (string?)c.Title,
                PersonalIsKept = db.DecisionLogPersonal.Any(p => p.Index == e.Index),
                HasNext = db.DecisionLog.Any(n => n.Index == e.Index + 1),
            }).SingleOrDefaultAsync(ct) ?? throw new DomainException(CommonErrors.NotFound);
        var checkpoint = await db.DecisionLogCheckpoints.NewestAsync(ct);
        return new LogEntryDetails
        {
            Index = request.Index,
            Leaf = LogLeaf.Read(found.Leaf),
            Text = Encoding.UTF8.GetString(found.Leaf),
            Hash = found.LeafHash,
            CaseId = found.CaseId,
            CaseTitle = found.Title,
            PersonalIsKept = found.PersonalIsKept,
            HasNext = found.HasNext,
            Proof = checkpoint is null || request.Index >= checkpoint.Size ? null : new InclusionProof(
                request.Index, found.Leaf, checkpoint,
                await tree.AskAsync(db, t => t.Covering(checkpoint).InclusionProof(request.Index, checkpoint.Size), ct)),
        };
    }
}
