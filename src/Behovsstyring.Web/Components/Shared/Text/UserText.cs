using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Behovsstyring.Web.Components.Shared.Text;

/// <summary>
/// What somebody wrote, as plain text: blank lines make paragraphs, line breaks are kept, addresses become links.
/// Everything else is text, whatever it looks like. Each paragraph finds its own direction, so that right-to-left
/// text cannot turn the words around it.
/// </summary>
public sealed partial class UserText : ComponentBase
{
    [Parameter, EditorRequired]
    public string? Value { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(Value))
        {
            return;
        }

        builder.OpenElement(0, "div");
        builder.AddAttribute(1, "class", "user-text");
        foreach (var paragraph in BlankLines().Split(Value.ReplaceLineEndings("\n").Trim()))
        {
            builder.OpenElement(2, "p");
            builder.AddAttribute(3, "dir", "auto");
            var lines = paragraph.Split('\n');
            for (var at = 0; at < lines.Length; at++)
            {
                if (at > 0)
                {
                    builder.OpenElement(4, "br");
                    builder.CloseElement();
                }

                AddLine(builder, lines[at]);
            }

            builder.CloseElement();
        }

        builder.CloseElement();
    }

    private static void AddLine(RenderTreeBuilder builder, string line)
    {
        var done = 0;
        foreach (Match found in Addresses().Matches(line))
        {
            // A full stop or bracket after an address belongs to the sentence.
            var address = found.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')', ']', '»', '"', '\'');
            if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            {
                continue;
            }

            builder.AddContent(5, line[done..found.Index]);
            builder.OpenElement(6, "a");
            builder.AddAttribute(7, "href", uri.AbsoluteUri);
            builder.AddAttribute(8, "rel", "nofollow noopener ugc");
            builder.AddContent(9, address);
            builder.CloseElement();
            done = found.Index + address.Length;
        }

        builder.AddContent(10, line[done..]);
    }

    [GeneratedRegex(@"\n[^\S\n]*\n\s*", RegexOptions.NonBacktracking)]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"\bhttps?://[^\s<>]{1,2000}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Addresses();
}
