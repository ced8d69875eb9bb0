using System.Security.Cryptography;

namespace Behovsstyring.Web.Components;

/// <summary>
/// A short code that ties what the user sees to what the log says: <c>K7QX-M2P9</c>. Without the letters and
/// digits that are mistaken for each other when read aloud.
/// </summary>
public static class Reference
{
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static readonly object Key = new();

    public static string New() =>
        RandomNumberGenerator.GetString(Alphabet, 4) + "-" + RandomNumberGenerator.GetString(Alphabet, 4);

    /// <summary>The same through the whole request, also when it is run again for the error page.</summary>
    public static string Of(HttpContext http)
    {
        if (http.Items[Key] is not string reference)
        {
            http.Items[Key] = reference = New();
        }

        return reference;
    }
}
