using Behovsstyring.DevHost.Machine;

namespace Behovsstyring.Application.Tests.Architecture;

/// <summary>Hand-written C# of a folder in the checkout: some rules are about files, and leave no trace in what is compiled.</summary>
internal static class Sources
{
    public static IEnumerable<(string Name, string Text)> OfUseCases() => In("src/Behovsstyring.Application");

    /// <summary>Every test but the table of who may do what: it names each use case, and runs none as it is meant.</summary>
    public static IEnumerable<(string Name, string Text)> OfTests() => In("tests").Where(f => f.Name != "WhoMay");

    private static IEnumerable<(string Name, string Text)> In(string folder) =>
        Directory.EnumerateFiles(Path.Combine(StateFolder.CheckoutRoot, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(StateFolder.CheckoutRoot, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "Migrations"))
            .Select(file => (Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)));
}
