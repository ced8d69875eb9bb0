using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.DecisionLog;

/// <summary>
/// Erases what an entry says about people, for good (GDPR article 17). The entry stays with its salted hash, so every
/// proof stays valid; that it was erased is itself kept.
/// </summary>
[Requires(Permission.Administer)]
public sealed record ErasePersonalPart(long Index) : ICommand<Done>;

internal sealed class ErasePersonalPartHandler : IHandler<ErasePersonalPart, Done>
{
    public async Task<Done> Handle(ErasePersonalPart request, UseCaseContext context, CancellationToken ct)
    {
        if (await context.Db.DecisionLogPersonal.Where(p => p.Index == request.Index).ExecuteDeleteAsync(ct) == 0)
        {
            throw new DomainException(CommonErrors.NotFound);
        }

        context.Log(new LogEntry(LogEntryType.Erasure, new LogSubject { Entry = request.Index })
        {
            ActorRole = Role.Administrator,
            Organisation = context.Actor.OrganisationName ?? "",
        });
        return default;
    }
}
