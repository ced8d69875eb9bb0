using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Cases;

/// <summary>
/// Something that happened to a case and belongs on its trail for good. The runner writes it there in the
/// same transaction, and tells those who follow the case.
/// </summary>
/// <param name="Case">The case it happened to.</param>
/// <param name="Code">Stable code; the words for it are texts in three languages.</param>
public abstract record CaseHappening(CaseId Case, string Code) : DomainEvent
{
    private static readonly Dictionary<string, string> NoFacts = [];

    /// <summary>What the sentence needs: names, reasons, numbers. Plain text, never markup, never a secret.</summary>
    public virtual IReadOnlyDictionary<string, string> Facts => NoFacts;

    /// <summary>Whether those who follow the case are notified.</summary>
    public virtual bool TellsFollowers => true;
}
