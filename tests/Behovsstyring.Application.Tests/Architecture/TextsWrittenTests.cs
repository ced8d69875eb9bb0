using Behovsstyring.Application.Running;

namespace Behovsstyring.Application.Tests.Architecture;

/// <summary>Every text of every command is cleaned before anything is done with it, but for what is no text by people.</summary>
public sealed class TextsWrittenTests
{
    private const string Written = " Stem \u202Erof\u200B ";
    private static readonly DateOnly Day = new(2027, 2, 15);

    /// <summary>Keys, hashes, and a form that is kept as it was written.</summary>
    private static readonly string[] AsIs =
    [
        "DiscardFormDraft.Form",
        "EndSessionsOfProvider.Provider",
        "EndSessionsOfProvider.ProviderSessionHash",
        "RecordSignIn.Provider",
        "RecordSignIn.ProviderSessionHash",
        "RecordSignIn.SubjectHash",
        "SaveFormDraft.Form",
        "SaveFormDraft.Json",
    ];

    [Fact]
    public void Every_text_is_cleaned_and_what_is_none_is_left()
    {
        var texts = CommandSamples.Commands.SelectMany(type => CommandSamples.TextsIn(TextsWritten.Cleaned(CommandSamples.Of(type, Day, Written)), type.Name)).ToList();

        Assert.True(texts.Count > 100, $"Only {texts.Count} texts were seen.");
        Assert.Equal(AsIs, texts.Where(t => t.Text == Written).Select(t => t.Path).Order(StringComparer.Ordinal));
        Assert.All(texts.Where(t => !AsIs.Contains(t.Path)), t => Assert.Equal((t.Path, "Stem rof"), t));
    }

    [Fact]
    public void The_command_itself_is_not_changed_and_a_clean_one_is_not_copied()
    {
        foreach (var type in CommandSamples.Commands)
        {
            var command = CommandSamples.Of(type, Day, Written);
            TextsWritten.Cleaned(command);
            Assert.All(CommandSamples.TextsIn(command, type.Name), t => Assert.Equal(Written, t.Text));

            var clean = CommandSamples.Of(type, Day, "Stem for");
            Assert.Same(clean, TextsWritten.Cleaned(clean));
        }
    }
}
