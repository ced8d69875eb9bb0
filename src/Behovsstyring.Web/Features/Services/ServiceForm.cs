using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Services;

/// <summary>What a service is called and does, in the three languages, as a form has it.</summary>
public sealed record ServiceForm(string NameNb, string NameNn, string NameEn, string DescriptionNb, string DescriptionNn, string DescriptionEn)
{
    public static readonly ServiceForm Empty = new("", "", "", "", "", "");

    public static readonly WrittenFields<ServiceForm> Fields = new(
        new(nameof(NameNb), () => ServiceWorkTexts.NameNb, f => f.NameNb, (f, text) => f with { NameNb = text }),
        new(nameof(DescriptionNb), () => ServiceWorkTexts.DescriptionNb, f => f.DescriptionNb, (f, text) => f with { DescriptionNb = text }),
        new(nameof(NameNn), () => ServiceWorkTexts.NameNn, f => f.NameNn, (f, text) => f with { NameNn = text }),
        new(nameof(DescriptionNn), () => ServiceWorkTexts.DescriptionNn, f => f.DescriptionNn, (f, text) => f with { DescriptionNn = text }),
        new(nameof(NameEn), () => ServiceWorkTexts.NameEn, f => f.NameEn, (f, text) => f with { NameEn = text }),
        new(nameof(DescriptionEn), () => ServiceWorkTexts.DescriptionEn, f => f.DescriptionEn, (f, text) => f with { DescriptionEn = text }));

    /// <summary>What is not translated is read in bokmål.</summary>
    public LocalText Name => new(NameNb, Or(NameNn, NameNb), Or(NameEn, NameNb));

    public LocalText Description => new(DescriptionNb, Or(DescriptionNn, DescriptionNb), Or(DescriptionEn, DescriptionNb));

    public static ServiceForm Of(LocalText name, LocalText description) => new(name.Nb, name.Nn, name.En, description.Nb, description.Nn, description.En);

    private static string Or(string text, string otherwise) => string.IsNullOrWhiteSpace(text) ? otherwise : text;
}
