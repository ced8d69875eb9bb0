using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Projects;

[Requires(Permission.ManageProject)]
public sealed record ResumeProject(CaseId Id) : ICommand<Done>;

internal sealed class ResumeProjectHandler : IHandler<ResumeProject, Done>
{
    public async Task<Done> Handle(ResumeProject request, UseCaseContext context, CancellationToken ct)
    {
        (await ProjectLoading.FindOwn(context, request.Id, ct)).Resume(context.Now);
        return default;
    }
}
