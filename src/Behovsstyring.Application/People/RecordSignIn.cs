using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Application.Persistence.Rows;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>
/// A provider has said who signs in: finds the person by the hash of the subject and by nothing else, or makes a new one, and
/// begins a session. An e-mail address never joins two accounts: control of an address elsewhere must not give
/// an account here. A verified organisation gives the right to submit needs for it, and no more.
/// </summary>
/// <param name="Invitation">
/// The invitation that led to sign-in: a first sign-in becomes the person whom an administrator registered. A known person
/// keeps their account, and the invitation stays unused.
/// </param>
[Requires(Permission.RunJobs)]
public sealed record RecordSignIn(
    [property: AsIs] string Provider, [property: AsIs] string SubjectHash, [property: AsIs] string? ProviderSessionHash, string? Name, string? Email, string Language,
    IReadOnlyList<string> OrganisationNumbers, InvitationId? Invitation = null) : ICommand<SignedIn>;

/// <param name="Name">Empty when the provider gives none and the person has not said it yet.</param>
public sealed record SignedIn(PersonId Person, Guid Session, string Name);

internal sealed class RecordSignInHandler : IHandler<RecordSignIn, SignedIn>
{
    public async Task<SignedIn> Handle(RecordSignIn request, UseCaseContext context, CancellationToken ct)
    {
        // Two tabs that sign in for the first time at once must make one person.
        await context.Db.LockAsync(new Guid(Convert.FromHexString(request.SubjectHash)[..16]), ct);
        var person = await Find(context.Db, request, ct)
            ?? (request.Invitation is { } invitation ? await Invited(context, request, invitation, ct) : Register(context, request));
        if (!person.IsActive)
        {
            throw new DomainException(PersonErrors.Closed);
        }

        await GrantVerified(context, person, request.OrganisationNumbers, ct);
        var session = SignInSession.Begin(person.Id, request.Provider, request.ProviderSessionHash, context.Now);
        context.Db.SignInSessions.Add(session);
        await context.Db.SignInSessions
            .Where(s => s.PersonId == person.Id && s.CreatedAt < context.Now - SignInLimits.Kept)
            .ExecuteDeleteAsync(ct);
        return new SignedIn(person.Id, session.Id, person.Name);
    }

    private static Task<Person?> Find(AppDbContext db, RecordSignIn request, CancellationToken ct) => db.People
        .Include(p => p.Grants)
        .SingleOrDefaultAsync(p => p.Identities.Any(i => i.Provider == request.Provider && i.SubjectHash == request.SubjectHash), ct);

    private static async Task<Person> Invited(UseCaseContext context, RecordSignIn request, InvitationId id, CancellationToken ct)
    {
        // Opened twice at once, it must make one sign-in of one person.
        await context.Db.LockAsync(id.Value, ct);
        var invitation = await context.Db.Invitations.SingleOrDefaultAsync(i => i.Id == id, ct)
            ?? throw new DomainException(PersonErrors.InvitationNotValid);
        var person = await context.Db.People.Include(p => p.Grants).SingleAsync(p => p.Id == invitation.PersonId, ct);
        invitation.Use(person, request.Provider, request.SubjectHash, context.Now);
        person.Speak(request.Language);
        return person;
    }

    private static Person Register(UseCaseContext context, RecordSignIn request)
    {
        // A provider's claims are not a form: what does not fit is cut or left out, and signing in still works.
        var name = PlainText.CleanLine(request.Name);
        var email = PlainText.CleanLine(request.Email);
        var person = Person.Register(
            PersonId.New(),
            PlainText.Cut(name, RoleRules.NameMaxLength),
            EmailAddress.IsUsable(email) ? email : null);
        person.Speak(request.Language);
        person.Recognise(request.Provider, request.SubjectHash, context.Now);
        context.Db.People.Add(person);
        return person;
    }

    /// <summary>Once per organisation, ever: a role that an administrator has ended does not come back with the next sign-in.</summary>
    private static async Task GrantVerified(UseCaseContext context, Person person, IReadOnlyList<string> numbers, CancellationToken ct)
    {
        if (numbers.Count == 0)
        {
            return;
        }

        var organisations = await context.Db.Organisations
            .Where(o => o.IsActive && o.OrganisationNumber != null && numbers.Contains(o.OrganisationNumber))
            .Select(o => new { o.Id, o.Kind })
            .ToListAsync(ct);
        foreach (var organisation in organisations)
        {
            var role = RoleRules.OfVerifiedSignIn(organisation.Kind);
            if (!person.Grants.Any(g => g.OrganisationId == organisation.Id && g.Role == role))
            {
                person.Grant(RoleGrantId.New(), role, organisation.Id, organisation.Kind, context.Today, new DoneBy(null, context.Now));
            }
        }
    }
}
