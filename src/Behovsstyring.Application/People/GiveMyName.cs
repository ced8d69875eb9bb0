using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>A person whose provider gives no name (ID-porten) gives it once. Only an administrator changes it later, so that a voter is not renamed unseen.</summary>
[Requires(Permission.RunJobs)]
public sealed record GiveMyName(PersonId Person, string Name) : ICommand<Done>;

internal sealed class GiveMyNameValidator : AbstractValidator<GiveMyName>
{
    public GiveMyNameValidator() => RuleFor(c => c.Name).RequiredText(RoleRules.NameMaxLength);
}

internal sealed class GiveMyNameHandler : IHandler<GiveMyName, Done>
{
    public async Task<Done> Handle(GiveMyName request, UseCaseContext context, CancellationToken ct)
    {
        var person = await context.Db.People.SingleOrDefaultAsync(p => p.Id == request.Person, ct)
            ?? throw new DomainException(CommonErrors.NotFound);
        person.Introduce(PlainText.CleanLine(request.Name));
        return default;
    }
}
