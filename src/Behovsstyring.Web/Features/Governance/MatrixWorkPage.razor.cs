using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Web.Texts;
using MudBlazor;

namespace Behovsstyring.Web.Features.Governance;

/// <summary>
/// KS' administrators prepare the next version of the decision matrix: what the draft changes, what is wrong in it, and what it would ask of a
/// case that runs. It is read again when the page comes alive: it is large, and opened seldom.
/// </summary>
public partial class MatrixWorkPage
{
    /// <summary>There is one.</summary>
    protected override string Asked => "";

    protected override bool IsKept => false;

    /// <summary>It is said above what the draft changes.</summary>
    protected override bool SaysRefusal => false;

    private bool MayAdopt => Work!.Draft is { Flaws.Count: 0, Changes.Count: > 0 };

    protected override IQuery<ModelWork> Query() => new GetModelDraft();

    protected override string AddressOf(ModelWork work) => Asked;

    private Task StartAsync() => DoneAsync(new StartModelDraft(), ModelTexts.Started);

    private Task DiscardAsync() => AskAsync(
        ModelTexts.Discard, ModelTexts.Discarded, new DialogParameters<DiscardModelDialog> { { d => d.Draft, Work!.Draft! } });
}
