using ArchUnitNET.Domain;
using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using Behovsstyring.Application.Running;
using Behovsstyring.Domain.Common;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Behovsstyring.Application.Tests.Architecture;

/// <summary>Arrows go one way: a kernel at the bottom, persistence on it, features above, and the engine that runs them on top.</summary>
public sealed class FolderTests
{
    private static readonly ArchUnitNET.Domain.Architecture Compiled =
        new ArchLoader().LoadAssemblies(typeof(UseCases).Assembly, typeof(DomainEvent).Assembly).Build();

    /// <summary>From the ground up. What is not listed is a feature, and lies between Cases and Running.</summary>
    private static readonly string[] Floors = ["Common", "Persistence", "Access", "LogEntries", "Handling", "Cases"];

    public static TheoryData<string> Ground() => [.. Floors];

    [Theory]
    [MemberData(nameof(Ground))]
    public void The_ground_knows_only_what_is_below_it(string folder)
    {
        var known = Floors.Take(Array.IndexOf(Floors, folder) + 1).Select(Regex);
        var above = Types().That().ResideInNamespaceMatching(@"^Behovsstyring\.Application\.").And()
            .DoNotResideInNamespaceMatching(string.Join('|', known));

        Under(folder).Should().NotDependOnAny(above).Check(Compiled);
    }

    [Fact]
    public void Nothing_knows_the_engine() =>
        Types().That().ResideInNamespaceMatching(@"^Behovsstyring\.Application\.").And().DoNotResideInNamespaceMatching(Regex("Running"))
            .Should().NotDependOnAny(Under("Running")).Check(Compiled);

    [Theory]
    [InlineData("Behovsstyring.Application")]
    [InlineData("Behovsstyring.Domain")]
    public void No_folders_know_each_other_in_a_circle(string project)
    {
        var known = Compiled.Types.Where(t => FolderOf(t, project) is not null)
            // A type parameter is named after its user, and depends on no one.
            .SelectMany(t => t.Dependencies.Where(d => d.Target is not GenericParameter).Select(d => (From: FolderOf(t, project)!, To: FolderOf(d.Target, project))))
            .Where(arrow => arrow.To is not null && arrow.To != arrow.From)
            .ToLookup(arrow => arrow.From, arrow => arrow.To!);

        // A folder that knows no folder still left is taken away; what can never be taken away lies in a circle.
        var left = Compiled.Types.Select(t => FolderOf(t, project)).OfType<string>().ToHashSet();
        Assert.True(left.Count > 10);
        while (left.RemoveWhere(folder => !known[folder].Any(left.Contains)) > 0)
        {
        }

        Assert.Empty(left);
    }

    /// <summary>The folder right under the project's own; a folder within it is part of it.</summary>
    private static string? FolderOf(IType type, string project) =>
        type.Namespace?.FullName is { } name && name.StartsWith(project + ".", StringComparison.Ordinal) ? name[(project.Length + 1)..].Split('.')[0] : null;

    private static GivenTypesConjunction Under(string folder) => Types().That().ResideInNamespaceMatching(Regex(folder));

    private static string Regex(string folder) => $@"^Behovsstyring\.Application\.{folder}(\.|$)";
}
