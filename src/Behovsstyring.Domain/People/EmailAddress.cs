using System.Text.RegularExpressions;

namespace Behovsstyring.Domain.People;

/// <summary>An e-mail address as a person gives it.</summary>
public static partial class EmailAddress
{
    /// <summary>
    /// One address that mail can be sent to: no name beside it, ASCII before the @, and a domain with a dot. A test holds it against the
    /// parser that sends. Only a mail can tell whether it is read.
    /// </summary>
    public static bool IsUsable(string text) => text.Length <= RoleRules.EmailMaxLength && One().IsMatch(text);

    [GeneratedRegex(
        @"\A[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*[\p{L}\p{N}]\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex One();
}
