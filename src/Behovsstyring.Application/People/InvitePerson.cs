using System.Globalization;
using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>
/// Sends a person who has never signed in an invitation by e-mail. A new one takes the place of the last: only the newest opens anything.
/// </summary>
[Requires(Permission.Administer)]
public sealed record InvitePerson(PersonId Person) : ICommand<Done>;

/// <summary>Whether an invitation still opens anything. Asked by sign-in, before there is anyone to act as.</summary>
[Requires(Permission.RunJobs)]
public sealed record IsInvitationValid(InvitationId Invitation) : IQuery<bool>;

internal sealed class InvitationHandlers : IHandler<InvitePerson, Done>, IHandler<IsInvitationValid, bool>
{
    public async Task<Done> Handle(InvitePerson request, UseCaseContext context, CancellationToken ct)
    {
        var person = await context.PersonForChange(request.Person, ct);
        await context.Db.Invitations
            .Where(i => i.PersonId == person.Id && i.UsedAt == null && i.ExpiresAt > context.Now)
            .ExecuteUpdateAsync(i => i.SetProperty(x => x.ExpiresAt, context.Now), ct);
        Inviting.Send(context, person);
        return default;
    }

    public Task<bool> Handle(IsInvitationValid request, UseCaseContext context, CancellationToken ct) =>
        context.Db.Invitations.AnyAsync(i => i.Id == request.Invitation && i.UsedAt == null && i.ExpiresAt > context.Now, ct);
}

internal static class Inviting
{
    /// <summary>
    /// Goes out as any other word to a person. The letter is written from the invitation's identity alone: the secret in its
    /// link is made when it is sent, and is never stored.
    /// </summary>
    public static void Send(UseCaseContext context, Person person)
    {
        var invitation = Invitation.To(person, InvitationId.New(), context.By);
        context.Db.Invitations.Add(invitation);
        context.Db.Notifications.Add(new Notification
        {
            PersonId = person.Id,
            OrganisationId = context.Actor.OrganisationId,
            Code = InvitationFacts.Code,
            Facts = new()
            {
                [InvitationFacts.Invitation] = invitation.Id.Value.ToString("D"),
                [InvitationFacts.Expires] = OsloTime.DayOf(invitation.ExpiresAt).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            },
            At = context.Now,
            MailDueAt = context.Now,
        });
    }
}

/// <summary>What the letter of an invitation is written from.</summary>
public static class InvitationFacts
{
    public const string Code = "person.invited";
    public const string Invitation = "invitation";
    public const string Expires = "expires";
}
