using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Ideas;

/// <summary>What became of the draft I sent: for the one who sent it, also when they come back to the form's address.</summary>
[Requires(Permission.SubmitIdea)]
public sealed record GetIdeaReceipt(CaseId Id) : IQuery<IdeaReceipt?>;

/// <param name="Owner">Who has it now.</param>
public sealed record IdeaReceipt(string Number, string Title, CaseState State, string Owner);

internal sealed class GetIdeaReceiptHandler : IHandler<GetIdeaReceipt, IdeaReceipt?>
{
    public async Task<IdeaReceipt?> Handle(GetIdeaReceipt request, UseCaseContext context, CancellationToken ct)
    {
        var me = context.Actor.PersonId;
        return await (
            from i in context.Db.Ideas.VisibleTo(context.Actor)
            where i.Id == request.Id && i.SubmitterId == me
            join owner in context.Db.Organisations on i.Case.OwnerId equals owner.Id
            select new IdeaReceipt(i.Case.Number!, i.Case.Title, i.Case.State, owner.Name)).SingleOrDefaultAsync(ct);
    }
}
