using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.People;

public static class PersonErrors
{
    public static readonly Error RoleDoesNotFit = new("person.role-does-not-fit");
    public static readonly Error AlreadyHeld = new("person.role-already-held");
    public static readonly Error NoSuchGrant = new("person.no-such-role");
    public static readonly Error EndsBeforeItBegins = new("person.role-ends-before-it-begins");
    public static readonly Error AlreadyEnded = new("person.role-already-ended");
    public static readonly Error Closed = new("person.closed");
    public static readonly Error AlreadyNamed = new("person.already-named");
    public static readonly Error Nameless = new("person.nameless");
    public static readonly Error NotAnEmailAddress = new("person.not-an-email-address");
    public static readonly Error LastAdministrator = new("person.last-administrator");
    public static readonly Error SignsInAlready = new("person.signs-in-already");
    public static readonly Error NoEmail = new("person.no-email");
    public static readonly Error EmailTaken = new("person.email-taken") { Field = nameof(Person.Email) };
    public static readonly Error InvitationNotValid = new("person.invitation-not-valid");
}
