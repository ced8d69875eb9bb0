using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Services;

public static class ServiceErrors
{
    public static readonly Error LifecycleGoesOneWay = new("service.lifecycle-goes-one-way");
    public static readonly Error CannotBeginThere = new("service.cannot-begin-there") { Field = "Lifecycle" };
    public static readonly Error AreaMissing = new("service.area-missing") { Field = "Area" };
    public static readonly Error NameHasNoLetters = new("service.name-has-no-letters") { Field = "NameNb" };
    public static readonly Error NameIsTaken = new("service.name-is-taken") { Field = "NameNb" };
    public static readonly Error TakesNothingNew = new("service.takes-nothing-new") { Field = "Service" };
    public static readonly Error NotAProductOwner = new("service.not-a-product-owner") { Field = "Person" };
}
