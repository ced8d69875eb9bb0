using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;
using static ArchUnitNET.Fluent.Slices.SliceRuleDefinition;

namespace Behovsstyring.Web.Tests.Architecture;

/// <summary>Arrows go one way in Web: Components ← Features ← Api ← Startup, and no two folders know each other.</summary>
public sealed class FolderTests
{
    /// <summary>Each folder, and those above it that it must not know.</summary>
    public static TheoryData<string, string[]> Floors() => new()
    {
        { "Components", ["Features", "Api", "Startup"] },
        { "Features", ["Api", "Startup"] },
        { "Api", ["Startup"] },
    };

    [Theory]
    [MemberData(nameof(Floors))]
    public void No_type_depends_on_a_folder_above_its_own(string folder, string[] above)
    {
        foreach (var upper in above)
        {
            House.TypesUnder(folder).Should().NotDependOnAny(House.TypesUnder(upper)).Check(House.Compiled);
        }
    }

    /// <summary>Constants, <c>nameof</c> and unused usings leave no trace in the compiled product.</summary>
    [Theory]
    [MemberData(nameof(Floors))]
    public void No_file_names_a_folder_above_its_own(string folder, string[] above)
    {
        var naming = House.Sources($"src/Behovsstyring.Web/{folder}")
            .Where(file => above.Any(upper => file.Text.Contains($"Behovsstyring.Web.{upper}", StringComparison.Ordinal)))
            .Select(file => file.Path);

        Assert.Empty(naming);
    }

    /// <summary>What is imported everywhere is known everywhere, also in Components.</summary>
    [Fact]
    public void The_imports_of_every_page_name_Components_only()
    {
        var imports = File.ReadAllText(Path.Combine(Repository.Root, "src/Behovsstyring.Web/_Imports.razor"));

        Assert.DoesNotContain("Behovsstyring.Web.Features", imports, StringComparison.Ordinal);
        Assert.DoesNotContain("Behovsstyring.Web.Startup", imports, StringComparison.Ordinal);
    }

    [Fact]
    public void No_features_know_each_other_in_a_circle() =>
        Slices().Matching("Behovsstyring.Web.Features.(*)").Should().BeFreeOfCycles().Check(House.Compiled);

    [Fact]
    public void No_folders_of_Components_know_each_other_in_a_circle() =>
        Slices().Matching("Behovsstyring.Web.Components.(**)").Should().BeFreeOfCycles().Check(House.Compiled);

    /// <summary>Addresses, themes and limits are the ground that the folders of Components rest on.</summary>
    [Fact]
    public void What_lies_in_Components_itself_knows_none_of_its_folders() =>
        Types().That().ResideInNamespace("Behovsstyring.Web.Components")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(@"^Behovsstyring\.Web\.Components\."))
            .Check(House.Compiled);

    [Fact]
    public void No_folders_of_the_development_host_know_each_other_in_a_circle() =>
        Slices().Matching("Behovsstyring.DevHost.(*)").Should().BeFreeOfCycles().Check(House.DevHost);
}
