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
    /// <summary>Another administrator changes an administrator's own roles.</summary>
    public static readonly Error OwnRoles = new("person.own-roles");

    /// <param name="other">What is held already on one of the days.</param>
    public static Error RolesMustNotMeet(Role other) => new("person.roles-must-not-meet", other) { Field = "Role" };

    public static readonly Error InvitationNotValid = new("person.invitation-not-valid");
}
