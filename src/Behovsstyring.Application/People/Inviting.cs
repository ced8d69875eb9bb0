using System.Globalization;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence.Rows;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;

namespace Behovsstyring.Application.People;

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
