namespace Behovsstyring.Domain.Common;

/// <summary>An event that live pages listen for by other names than a case's: a meeting's, a ballot's.</summary>
public interface IHasTopics
{
    IReadOnlyList<string> Topics { get; }
}
