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
}
