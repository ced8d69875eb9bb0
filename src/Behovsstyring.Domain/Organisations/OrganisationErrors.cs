using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Organisations;

public static class OrganisationErrors
{
    public static readonly Error KeyNotUsable = new("organisation.key-not-usable");
    public static readonly Error NumberNotValid = new("organisation.number-not-valid");
    public static readonly Error OnlyOneOfItsKind = new("organisation.only-one-of-its-kind");
    public static readonly Error NotMembers = new("organisation.not-members");
}
