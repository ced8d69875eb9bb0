using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Services;

/// <summary>What may be done with a service of the catalogue, asked before it is done.</summary>
public static class ServiceRules
{
    public const int NameMaxLength = 120;

    /// <summary>The description is also what lists show.</summary>
    public const int DescriptionMaxLength = 400;

    public const int SlugMaxLength = 60;

    /// <summary>A service enters as planned or in operation. One that is already on its way out cannot be entered.</summary>
    public static readonly ServiceLifecycle[] Beginnings = [ServiceLifecycle.Planned, ServiceLifecycle.InOperation];

    /// <summary>The texts are read in three languages, so all three must be there.</summary>
    public static IReadOnlyList<Error> ProblemsIn(LocalText name, LocalText description) => new Unmet()
        .Required(name.Nb, NameMaxLength, "NameNb")
        .Required(name.Nn, NameMaxLength, "NameNn")
        .Required(name.En, NameMaxLength, "NameEn")
        .Required(description.Nb, DescriptionMaxLength, "DescriptionNb")
        .Required(description.Nn, DescriptionMaxLength, "DescriptionNn")
        .Required(description.En, DescriptionMaxLength, "DescriptionEn");

    public static IReadOnlyList<Error> ObstaclesToEntering(DeliveryArea area, ServiceLifecycle lifecycle, LocalText name, LocalText description) => new Unmet()
        .And(ProblemsIn(name, description))
        .If(!Enum.IsDefined(area), ServiceErrors.AreaMissing)
        .If(!Beginnings.Contains(lifecycle), ServiceErrors.CannotBeginThere)
        .If(!string.IsNullOrWhiteSpace(name.Nb) && SlugOf(name.Nb).Length == 0, ServiceErrors.NameHasNoLetters);

    public static IReadOnlyList<Error> ObstaclesToMoving(ServiceLifecycle from, ServiceLifecycle to) =>
        After(from).Contains(to) ? [] : [ServiceErrors.LifecycleGoesOneWay];

    /// <summary>The steps still ahead. One may be skipped: a service can be closed without a phasing out.</summary>
    public static IReadOnlyList<ServiceLifecycle> After(ServiceLifecycle lifecycle) =>
        [.. Enum.GetValues<ServiceLifecycle>().Where(l => l > lifecycle)];

    /// <summary>What is on its way out gets no new deliveries.</summary>
    public static bool TakesDeliveries(ServiceLifecycle lifecycle) => Beginnings.Contains(lifecycle);

    /// <summary>The name in the form used in addresses: <c>Fiks prøvesvar</c> is <c>fiks-provesvar</c>.</summary>
    public static string SlugOf(string name) => PlainText.Slug(name, SlugMaxLength);
}
