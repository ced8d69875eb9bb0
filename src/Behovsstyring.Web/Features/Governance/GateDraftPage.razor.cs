using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.Governance;

/// <summary>One gate of the draft, by form. What is wrong is said while it is written; it may be saved all the same, since a draft may be unfinished.</summary>
public partial class GateDraftPage
{
    private GovernanceModelId _id;
    private GovernanceContent _content = null!;
    private GateContent? _gate;
    private WrittenFields<GateDraft>? _fields;
    private string _title = "";

    [Parameter]
    public string Slug { get; set; } = "";

    /// <summary>Of this draft only: words meant for one never turn up in the next.</summary>
    public override string Key => $"model.gate:{_id.Value:D}:{Slug}";

    public override WrittenFields<GateDraft> Fields => _fields!;

    protected override string Home => Urls.Work.DecisionMatrix;

    /// <summary>What would keep the draft from taking effect, with what is written here.</summary>
    private IReadOnlyList<Error> Flaws => GovernanceModelRules.ProblemsIn(_content with { Gates = [.. _content.Gates.Select(g => g.Gate == Content!.Gate ? Content.ApplyTo(g) : g)] });

    protected override async Task<(GateDraft Content, uint Version, IReadOnlyList<Error>? Obstacles)> ReadAsync()
    {
        var work = (await Run(new GetModelDraft())).OrThrow();
        var gate = Enum.GetValues<Gate>().Where(g => DecisionListAddress.Of(g) == Slug).Select(g => (Gate?)g).FirstOrDefault() ?? throw new PageNotFoundException();
        _content = work.Draft?.Content ?? work.InForce;
        _gate = _content[gate];
        _id = work.Draft?.Id ?? default;
        _title = GovernanceWords.Text(ModelTexts.GateTitle, _gate.Label.Read(), _gate.Title.Read());
        var draft = GateDraft.Of(_gate);
        _fields = GateDraftFields.For(draft, _gate.Decider.Party);
        return (draft, work.Draft?.Version ?? 0, work.Draft is null ? [GovernanceErrors.DraftMissing] : []);
    }

    protected override ICommand<Done> Command(GateDraft content, uint version) => new EditModelDraft(_id, version, content);

    protected override IReadOnlyList<Error> Wrong(GateDraft content) => GovernanceModelRules.ProblemsIn(content);

    private void WriteAcceptor(string code, IReadOnlyList<OrganThreshold> organs) =>
        Write(Content! with { AcceptorOrgans = [.. Content.AcceptorOrgans.Select(a => a.Code == code ? a with { Organs = organs } : a)] });

    private void WriteInformed(Party party, bool yes) =>
        Write(Content! with { Informed = [.. Content.Informed.Where(p => p != party), .. yes ? [party] : Array.Empty<Party>()] });
}
