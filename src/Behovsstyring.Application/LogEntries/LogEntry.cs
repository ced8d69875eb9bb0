using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Behovsstyring.Application.Access;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Transparency;

namespace Behovsstyring.Application.LogEntries;

/// <summary>What kind of thing the log keeps.</summary>
public enum LogEntryType
{
    /// <summary>A phase's owner, or another legal owner after it, decided.</summary>
    Decision = 1,
    /// <summary>A body recommended or advised.</summary>
    Recommendation = 2,
    /// <summary>A vote was closed and counted. Single votes append nothing.</summary>
    VoteResult = 3,
    /// <summary>A requirement was set aside, with reason and name.</summary>
    Waiver = 4,
    /// <summary>Something was published: a record, a notice.</summary>
    Publication = 5,
    /// <summary>A report was frozen.</summary>
    Report = 6,
    /// <summary>A version of the governance model took effect.</summary>
    Governance = 7,
    /// <summary>What an earlier entry said about people was erased.</summary>
    Erasure = 8,
    /// <summary>A role that decides, administers or speaks for an organisation was given or ended.</summary>
    Role = 9,
    /// <summary>A seat with a vote was given or ended.</summary>
    Seat = 10,
}

/// <summary>
/// One thing to be kept for ever, as a use case says it.
/// <para>
/// What is in <see cref="Subject"/> is open and can never be taken back. People's names and free text, which may name
/// people (a reason, a recommendation's words), belong in <see cref="Personal"/>: the entry holds only a salted hash of
/// it, and the text itself can be erased without any proof breaking.
/// </para>
/// </summary>
public sealed record LogEntry(LogEntryType Type, LogSubject Subject)
{
    public CaseId? CaseId { get; init; }

    /// <summary>The case's number, when the entry is about a case.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>In which role or function the one who acted did so (<c>Role</c>, <c>SeatFunction</c>); none for the program itself.</summary>
    public Enum? ActorRole { get; init; }

    /// <summary>The legal entity or body that the actor acted for.</summary>
    public required string Organisation { get; init; }

    public JsonObject? Personal { get; init; }

    /// <summary>What somebody did for the organisation they act for. Their name and their words go where they can be erased.</summary>
    public static LogEntry By(CurrentActor actor, Enum? role, LogEntryType type, LogSubject subject, string? words = null)
    {
        var personal = new JsonObject { ["by"] = actor.PersonName ?? "" };
        if (words is not null)
        {
            personal["words"] = words;
        }

        return new LogEntry(type, subject) { ActorRole = role, Organisation = actor.OrganisationName ?? "", Personal = personal };
    }

    /// <summary>The same entry, about this case.</summary>
    public LogEntry About(Case @case) => this with { CaseId = @case.Id, CaseNumber = @case.Number };

    public static string Code(LogEntryType type) => type switch
    {
        LogEntryType.Decision => "decision",
        LogEntryType.Recommendation => "recommendation",
        LogEntryType.VoteResult => "vote-result",
        LogEntryType.Waiver => "waiver",
        LogEntryType.Publication => "publication",
        LogEntryType.Report => "report",
        LogEntryType.Governance => "governance",
        LogEntryType.Erasure => "erasure",
        LogEntryType.Role => "role",
        LogEntryType.Seat => "seat",
    };

    /// <summary>Gives the exact bytes that the log keeps, and what may be erased apart from them.</summary>
    public SealedEntry Seal(DateTimeOffset time)
    {
        var personal = Personal is null ? null : PersonalPart.Salted(CanonicalJson.Write(Personal));
        var leaf = new JsonObject
        {
            ["v"] = 1,
            ["type"] = Code(Type),
            ["time"] = LogTime.Write(time),
            ["organisation"] = Organisation,
            ["subject"] = Subject.ToJson(),
        };
        if (ActorRole is not null)
        {
            leaf["actorRole"] = ActorRole.ToString();
        }

        if (CaseNumber is not null)
        {
            leaf["case"] = CaseNumber;
        }

        if (personal is not null)
        {
            leaf["personal"] = personal.Hash;
        }

        return new SealedEntry(CanonicalJson.Write(leaf), personal);
    }
}

/// <summary>The log has a new entry, or a new checkpoint over those it has.</summary>
public sealed record LogGrew : DomainEvent, IHasTopics
{
    public const string Topic = "list:log";

    public IReadOnlyList<string> Topics => [Topic];
}

/// <summary>An entry ready to append.</summary>
/// <param name="Leaf">Canonical JSON; what the leaf hash is taken over.</param>
public sealed record SealedEntry(byte[] Leaf, PersonalPart? Personal);

/// <summary>
/// What an entry says about people. The salt makes the hash in the leaf impossible to guess a name from once both are erased.
/// </summary>
public sealed record PersonalPart(byte[] Salt, byte[] Part)
{
    private const int SaltLength = 32;

    public static PersonalPart Salted(byte[] part) => new(RandomNumberGenerator.GetBytes(SaltLength), part);

    /// <summary>SHA-256 of salt and part, one after the other, in lower-case hex: what the leaf holds.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData([.. Salt, .. Part]));
}
