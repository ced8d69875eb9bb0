using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Bodies;

/// <summary>Corrects what a body is called. Its address stays.</summary>
/// <param name="Version">The version the form was filled in from.</param>
[Requires(Permission.ManageBodies)]
public sealed record RenameBody(BodyId Id, uint Version, BodyName Name) : ICommand<Done>;

internal sealed class RenameBodyHandler : IHandler<RenameBody, Done>
{
    public async Task<Done> Handle(RenameBody request, UseCaseContext context, CancellationToken ct)
    {
        var body = await context.BodyForChange(request.Id, ct);
        context.Db.ExpectVersion(body, request.Version);
        body.Rename(request.Name);
        return default;
    }
}
