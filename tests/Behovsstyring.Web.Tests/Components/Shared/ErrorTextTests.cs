using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Web.Components.Shared.Errors;
using Behovsstyring.Web.Components.Shared.Text;

namespace Behovsstyring.Web.Tests.Components.Shared;

/// <summary>No error may reach a person as a code.</summary>
public sealed partial class ErrorTextTests
{
    [Fact]
    public void Every_error_of_the_product_has_words_in_every_language()
    {
        var codes = NamedErrors().Concat(WrittenInTheSource()).Concat(IdeaRules.ObstaclesToSubmitting(new IdeaContent()).Select(e => e.Code));

        var missing =
            from code in codes.Distinct()
            from language in InLanguage.All
            where string.IsNullOrWhiteSpace(CodedTexts.In(language).GetValueOrDefault(code))
            select $"{code} ({language})";

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("nb", "Skriv litt mer: minst 1 000 tegn.")]
    [InlineData("nn", "Skriv litt meir: minst 1 000 teikn.")]
    [InlineData("en", "Write a little more: at least 1,000 characters.")]
    public void Numbers_are_written_as_the_reader_writes_them(string language, string expected) =>
        Assert.Equal(expected, InLanguage.Read(language, () => ErrorText.For(IdeaErrors.TooShort("Title", 1000)).Replace('\u00a0', ' ')));

    [Fact]
    public void Names_of_our_own_are_translated_inside_the_sentence() =>
        Assert.Equal("Saka står ved BP2.", InLanguage.Read("nn", () => ErrorText.For(new Error("gate.wrong-gate", Gate.Bp2))));

    [Fact]
    public void An_unknown_code_still_says_something_one_can_act_on() =>
        Assert.Contains("no.such-code", InLanguage.Read("nb", () => ErrorText.For(new Error("no.such-code"))));

    [Fact]
    public void A_message_is_found_at_its_field_only() => InLanguage.Read("nb", () =>
    {
        var errors = IdeaRules.ObstaclesToSubmitting(new IdeaContent());
        Assert.Equal("Velg fagområde.", ErrorText.At(errors, nameof(IdeaContent.Area)));
        Assert.Null(ErrorText.At(errors, nameof(IdeaContent.Existing)));
        return true;
    });

    /// <summary>Every error that has a name, in every class of the domain and the application.</summary>
    private static IEnumerable<string> NamedErrors() =>
        from assembly in new[] { typeof(Error).Assembly, typeof(Result<>).Assembly }
        from type in assembly.GetTypes()
        where !type.ContainsGenericParameters
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where field.FieldType == typeof(Error)
        select ((Error)field.GetValue(null)!).Code;

    /// <summary>Errors that are made where they are needed, with arguments.</summary>
    private static IEnumerable<string> WrittenInTheSource() =>
        from folder in new[] { "Behovsstyring.Domain", "Behovsstyring.Application" }
        from file in Directory.EnumerateFiles(Path.Combine(Sources(), folder), "*.cs", SearchOption.AllDirectories)
        where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        from Match found in ErrorMade().Matches(File.ReadAllText(file))
        select found.Groups[1].Value;

    private static string Sources([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../../src"));

    [GeneratedRegex("""(?:new Error|Error \w+(?:\([^)]*\))? =>? ?new)\("([a-z]+(?:-[a-z]+)*\.[a-z0-9-]*[a-z0-9])"[,)]""")]
    private static partial Regex ErrorMade();
}
