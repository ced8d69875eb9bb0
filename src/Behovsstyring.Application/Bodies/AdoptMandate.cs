using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Bodies;

/// <summary>A new version of the mandate takes effect on a day. What was decided under the earlier ones stays as it was.</summary>
/// <param name="Version">The version the form was filled in from.</param>
[Requires(Permission.ManageBodies)]
public sealed record AdoptMandate(BodyId Id, uint Version, DateOnly From, MandateTerms Terms) : ICommand<Done>;

internal sealed class AdoptMandateHandler : IHandler<AdoptMandate, Done>
{
    public async Task<Done> Handle(AdoptMandate request, UseCaseContext context, CancellationToken ct)
    {
        var body = await context.BodyForChange(request.Id, ct);
        context.Db.ExpectVersion(body, request.Version);
        body.AdoptMandate(request.From, request.Terms);
        return default;
    }
}
