
namespace Behovsstyring.Application.Notifications;

/// <summary>What has happened to a case I follow, or in a body I sit in.</summary>
public sealed record NotificationRow(long Id, string Code, IReadOnlyDictionary<string, string> Facts, string? CaseNumber, string? CaseTitle, DateTimeOffset At, bool IsRead, string? Organisation);
