using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.Loader;
using Behovsstyring.Application.Persistence;
using Behovsstyring.DevHost.Machine;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components;
using static ArchUnitNET.Fluent.ArchRuleDefinition;
using Assembly = System.Reflection.Assembly;

namespace Behovsstyring.Web.Tests.Architecture;

/// <summary>The compiled product and its sources, read once for the rules on who may know whom.</summary>
internal static class House
{
    public static readonly Assembly Domain = typeof(DomainEvent).Assembly;
    public static readonly Assembly Application = typeof(AppDbContext).Assembly;
    public static readonly Assembly Web = typeof(Urls).Assembly;

    private static readonly string[] Written = [".cs", ".razor", ".css", ".js", ".sql", ".sh"];

    /// <summary>Web with what it refers to; a rule can name a type of Application or of a package.</summary>
    public static ArchUnitNET.Domain.Architecture Compiled { get; } = new ArchLoader().LoadAssemblies(Web, Application, Domain).Build();

    /// <summary>The program that runs the product on one machine.</summary>
    public static ArchUnitNET.Domain.Architecture DevHost { get; } = new ArchLoader().LoadAssemblies(typeof(SetupException).Assembly).Build();

    /// <summary>Types in one folder of Web and the folders under it.</summary>
    public static GivenTypesConjunction TypesUnder(string folder) =>
        Types().That().ResideInNamespaceMatching($@"^Behovsstyring\.Web\.{folder.Replace(".", @"\.", StringComparison.Ordinal)}(\.|$)");

    /// <summary>Hand-written files under a folder of the repository, with their text; generated files and migrations are left out.</summary>
    public static IEnumerable<(string Path, string Text)> Sources(params string[] folders) => folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
        .Where(file => Written.Contains(Path.GetExtension(file)))
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
        .Where(file => !file.Split('/').Any(part => part is "bin" or "obj" or "Migrations"))
        .Select(file => (file, File.ReadAllText(Path.Combine(Repository.Root, file))));
}
