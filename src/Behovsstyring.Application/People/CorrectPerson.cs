using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using FluentValidation;

namespace Behovsstyring.Application.People;

/// <summary>An administrator corrects what a person is called and where letters go.</summary>
/// <param name="Version">The version the form was filled in from.</param>
[Requires(Permission.Administer)]
public sealed record CorrectPerson(PersonId Person, uint Version, string Name, string? Email, string? JobTitle) : ICommand<Done>;

internal sealed class CorrectPersonValidator : AbstractValidator<CorrectPerson>
{
    public CorrectPersonValidator()
    {
        RuleFor(c => c.Name).RequiredText(RoleRules.NameMaxLength);
        RuleFor(c => c.Email).OptionalText(RoleRules.EmailMaxLength);
        RuleFor(c => c.JobTitle).OptionalText(RoleRules.JobTitleMaxLength);
        RuleFor(c => c.Email).Obeys(email => string.IsNullOrWhiteSpace(email) || EmailAddress.IsUsable(email), PersonErrors.NotAnEmailAddress with { Field = nameof(CorrectPerson.Email) });
    }
}

internal sealed class CorrectPersonHandler : IHandler<CorrectPerson, Done>
{
    public async Task<Done> Handle(CorrectPerson request, UseCaseContext context, CancellationToken ct)
    {
        var person = await context.PersonForChange(request.Person, ct);
        context.Db.ExpectVersion(person, request.Version);
        var title = PlainText.CleanLine(request.JobTitle);
        person.Correct(PlainText.CleanLine(request.Name), PlainText.CleanLine(request.Email), title.Length == 0 ? null : title);
        await PersonAccess.RefuseTaken(context, person.Email, person.Id, ct);
        return default;
    }
}
