using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.People;

public static class PersonErrors
{
    public static readonly Error RoleDoesNotFit = new("person.role-does-not-fit");
    public static readonly Error AlreadyHeld = new("person.role-already-held");
    public static readonly Error NoSuchGrant = new("person.no-such-role");
    public static readonly Error EndsBeforeItBegins = new("person.role-ends-before-it-begins");
}
