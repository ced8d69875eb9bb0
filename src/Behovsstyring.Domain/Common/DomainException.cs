namespace Behovsstyring.Domain.Common;

/// <summary>
/// An illegal step was tried. Carries every unmet condition, not only the first.
/// Only the use case runner catches it.
/// </summary>
public sealed class DomainException(IReadOnlyList<Error> errors)
    : Exception(string.Join("; ", errors))
{
    public DomainException(Error error) : this([error]) { }

    public IReadOnlyList<Error> Errors { get; } = errors;

    /// <summary>Throws when anything in <paramref name="unmet"/> stands in the way.</summary>
    public static void ThrowIfAny(IReadOnlyList<Error> unmet)
    {
        if (unmet.Count > 0)
        {
            throw new DomainException(unmet);
        }
    }
}
