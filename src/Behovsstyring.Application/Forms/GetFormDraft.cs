using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Forms;

/// <summary>What I had begun to write in a form; none when there is nothing.</summary>
[Requires(Permission.Work)]
public sealed record GetFormDraft(string Form) : IQuery<KeptForm?>;

public sealed record KeptForm(string Json, DateTimeOffset SavedAt);

internal sealed class GetFormDraftHandler : IHandler<GetFormDraft, KeptForm?>
{
    public async Task<KeptForm?> Handle(GetFormDraft request, UseCaseContext context, CancellationToken ct)
    {
        var me = context.Actor.RequirePerson();
        return await context.Db.FormDrafts
            .Where(d => d.PersonId == me && d.FormKey == request.Form)
            .Select(d => new KeptForm(d.Content, d.SavedAt))
            .SingleOrDefaultAsync(ct);
    }
}
