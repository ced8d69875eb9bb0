namespace Behovsstyring.Domain.Common;

/// <summary>Whose hand it was, and when: kept on what gives or takes rights, so that it can be asked about later.</summary>
/// <param name="Person">None when the program did it by itself.</param>
public sealed record DoneBy(PersonId? Person, DateTimeOffset At);
