using System.Text.RegularExpressions;
using System.Xml.Linq;
using ArchUnitNET.xUnitV3;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Web.Startup;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Behovsstyring.Web.Tests.Architecture;

/// <summary>What each project must not reach.</summary>
public sealed partial class BoundaryTests
{
    private const int MostLines = 400;

    /// <summary>The database's own start-up asks whether it is there and up to date; everything else goes through use cases.</summary>
    [Fact]
    public void Web_reaches_no_database_context() =>
        Types().That().ResideInAssembly(House.Web).And().AreNot(typeof(DatabaseStartup))
            .Should().NotDependOnAny(Types(true).That().ResideInNamespaceMatching(@"^Microsoft\.EntityFrameworkCore(\.|$)").Or().Are(typeof(AppDbContext)))
            .Check(House.Compiled);

    [Fact]
    public void The_domain_has_no_packages_and_no_other_project()
    {
        var project = XDocument.Load(Path.Combine(Repository.Root, "src/Behovsstyring.Domain/Behovsstyring.Domain.csproj"));

        Assert.DoesNotContain(project.Descendants(), e => e.Name.LocalName is "PackageReference" or "ProjectReference" or "FrameworkReference");
        Assert.All(House.Domain.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));
    }

    /// <summary>A clock read directly cannot be set by a test, and differs between two reads in one use case.</summary>
    [Fact]
    public void No_clock_is_read_directly() => Assert.Empty(Naming(ClockRead()));

    /// <summary>Only composition chooses the real clock; all others are given one.</summary>
    [Fact]
    public void Only_composition_names_the_systems_clock()
    {
        string[] composition =
        [
            "src/Behovsstyring.Application/Running/Registration.cs", "src/Behovsstyring.Web/Startup/AdministratorStartup.cs",
            "src/Behovsstyring.Web/Startup/ShellStartup.cs",
        ];

        Assert.Equal(composition, Naming(SystemClock()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_file_is_longer_than_one_can_hold_in_the_head()
    {
        var lengths = House.Sources("src", "tests").Select(file => (file.Path, Lines: file.Text.AsSpan().TrimEnd().Count('\n') + 1));

        Assert.DoesNotContain(lengths, file => file.Lines > MostLines);
    }

    private static IEnumerable<string> Naming(Regex pattern) =>
        House.Sources("src/Behovsstyring.Domain", "src/Behovsstyring.Application", "src/Behovsstyring.Web")
            .Where(file => pattern.IsMatch(file.Text)).Select(file => file.Path);

    [GeneratedRegex(@"\bDateTime(Offset)?\s*\.\s*(UtcNow|Now|Today)\b")]
    private static partial Regex ClockRead();

    [GeneratedRegex(@"\bTimeProvider\s*\.\s*System\b")]
    private static partial Regex SystemClock();
}
