using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>An administrator corrects what a person is called and where letters go.</summary>
/// <param name="Version">The version the form was filled in from.</param>
[Requires(Permission.Administer)]
public sealed record CorrectPerson(PersonId Person, uint Version, string Name, string? Email, string? JobTitle) : ICommand<Done>, IChecked
{
    public IReadOnlyList<Error> Check() => new TextCheck()
        .Required(Name, RoleRules.NameMaxLength)
        .Optional(Email, RoleRules.EmailMaxLength)
        .Optional(JobTitle, RoleRules.JobTitleMaxLength)
        .That(string.IsNullOrWhiteSpace(Email) || RoleRules.LooksLikeEmail(Email.Trim()), PersonErrors.NotAnEmailAddress with { Field = nameof(Email) })
        .Errors;
}

/// <summary>
/// Closes a person's account: the next thing done as them is refused, also in a page that is open, and their sign-ins are over.
/// Roles and seats stay on record as they were.
/// </summary>
[Requires(Permission.Administer)]
public sealed record DeactivatePerson(PersonId Person) : ICommand<Done>;

/// <summary>Opens a closed account again, with the roles and seats that have not ended meanwhile.</summary>
[Requires(Permission.Administer)]
public sealed record ReactivatePerson(PersonId Person) : ICommand<Done>;

internal sealed class KeepPersonHandlers : IHandler<CorrectPerson, Done>, IHandler<DeactivatePerson, Done>, IHandler<ReactivatePerson, Done>
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

    public async Task<Done> Handle(DeactivatePerson request, UseCaseContext context, CancellationToken ct)
    {
        var others = await Administrators.Others(context, request.Person, ct);
        var person = await context.PersonForChange(request.Person, ct);
        person.Deactivate(context.Today, context.By, others);
        await context.Db.SignInSessions
            .Where(s => s.PersonId == person.Id && s.EndedAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, context.Now), ct);
        return default;
    }

    public async Task<Done> Handle(ReactivatePerson request, UseCaseContext context, CancellationToken ct)
    {
        var person = await context.PersonForChange(request.Person, ct);
        await PersonAccess.RefuseTaken(context, person.Email, person.Id, ct);
        person.Reactivate();
        return default;
    }
}
