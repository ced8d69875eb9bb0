using System.Runtime.CompilerServices;

namespace Behovsstyring.Web.Tests;

/// <summary>Where the sources are, for tests that read them.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../.."));

    private static string Here([CallerFilePath] string path = "") => path;
}
