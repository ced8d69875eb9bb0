using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Forms;

/// <summary>Forgets what was begun: it was sent, or thrown away.</summary>
[Requires(Permission.Work)]
public sealed record DiscardFormDraft([property: AsIs] string Form) : ICommand<Done>;

internal sealed class DiscardFormDraftHandler : IHandler<DiscardFormDraft, Done>
{
    public async Task<Done> Handle(DiscardFormDraft request, UseCaseContext context, CancellationToken ct)
    {
        var me = context.Actor.RequirePerson();
        await context.Db.FormDrafts.Where(d => d.PersonId == me && d.FormKey == request.Form).ExecuteDeleteAsync(ct);
        return default;
    }
}
