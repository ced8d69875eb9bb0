namespace Behovsstyring.Transparency;

/// <summary>What can be wrong with an export.</summary>
public enum LogFaultKind
{
    /// <summary>The file does not begin with a header of a kind we know.</summary>
    NoHeader = 1,
    /// <summary>A key in the header does not have the id it says.</summary>
    KeyDiffersFromId,
    /// <summary>A checkpoint is signed by a key that neither the file nor the verifier has.</summary>
    UnknownKey,
    /// <summary>The export is signed by another key than the one the verifier trusts.</summary>
    KeyNotTrusted,
    /// <summary>A checkpoint's signature does not fit what it says.</summary>
    BadSignature,
    /// <summary>A line is not JSON in canonical form, or neither an entry nor a checkpoint.</summary>
    BadLine,
    /// <summary>An entry's number is not the next: something was removed, put in or moved.</summary>
    IndexNotNext,
    /// <summary>An entry is not the one that was logged here: it, or what comes before it, was changed.</summary>
    EntryDiffers,
    /// <summary>The entries since the checkpoint before do not give the root that was signed.</summary>
    CheckpointDiffers,
    /// <summary>An earlier checkpoint is not at the place where it was signed.</summary>
    CheckpointOutOfPlace,
    /// <summary>The file ends before the entries that its own checkpoint covers.</summary>
    EntriesMissingAtEnd,
    /// <summary>The file goes on after the entries that its checkpoint covers.</summary>
    EntriesNotCovered,
    /// <summary>The saved checkpoint's own signature does not fit.</summary>
    SavedCheckpointBroken,
    /// <summary>The saved checkpoint covers entries that the export does not have.</summary>
    EntriesMissingSinceSaved,
    /// <summary>The log was rewritten: its first entries are not those the saved checkpoint covers.</summary>
    RewrittenSinceSaved,
}

/// <summary>What is wrong, and where.</summary>
/// <param name="Line">The line in the file, from 1, when a line is to blame.</param>
/// <param name="First">The first entry concerned, when entries are.</param>
/// <param name="Last">The last entry that may be concerned.</param>
public sealed record LogFault(LogFaultKind Kind, long? Line = null, long? First = null, long? Last = null);

/// <summary>What a verification found.</summary>
/// <param name="Fault">The first thing wrong; none when the export is sound.</param>
/// <param name="Checkpoint">The checkpoint in the export's header, when it could be read.</param>
/// <param name="Entries">How many entries were read and found sound.</param>
/// <param name="KeyIsTrusted">
/// The signing key is one the verifier brought along. Without that, the export is sound in itself, but someone who
/// rewrote all of it could have signed it with a key of their own: the key id should be compared with one known to be right.
/// </param>
public sealed record LogVerification(LogFault? Fault, Checkpoint? Checkpoint, long Entries, bool KeyIsTrusted)
{
    public bool Verified => Fault is null;
}

/// <summary>Stops the verification at the first fault; never leaves <see cref="LogVerifier"/>.</summary>
internal sealed class LogFaultException(LogFault fault) : Exception(fault.ToString())
{
    public LogFault Fault { get; } = fault;
}
