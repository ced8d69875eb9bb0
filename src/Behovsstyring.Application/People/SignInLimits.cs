namespace Behovsstyring.Application.People;

/// <summary>How long a sign-in holds.</summary>
public static class SignInLimits
{
    /// <summary>A working day, whatever one does.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(8);

    /// <summary>Without doing anything; a meeting can be long, and its members must still be there when the vote comes.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(2);

    /// <summary>Ended sessions are kept this long for those who look into misuse, then deleted.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);
}
