using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Organisations;

public static class OrganisationErrors
{
    public static readonly Error KeyNotUsable = new("organisation.key-not-usable");
    public static readonly Error NumberNotValid = new("organisation.number-not-valid");
    public static readonly Error OnlyOneOfItsKind = new("organisation.only-one-of-its-kind");
    public static readonly Error NotMembers = new("organisation.not-members");
    public static readonly Error IsReferenceData = new("organisation.is-reference-data");
    public static readonly Error AlreadyClosed = new("organisation.already-closed");
    public static readonly Error NotClosed = new("organisation.not-closed");
    public static readonly Error HasNoParticipants = new("organisation.has-no-participants");
    public static readonly Error TakesPartAlready = new("organisation.takes-part-already");
    public static readonly Error LeavesBeforeItJoined = new("organisation.leaves-before-it-joined") { Field = "LastDay" };
    public static readonly Error LeftAlready = new("organisation.left-already") { Field = "LastDay" };
}
