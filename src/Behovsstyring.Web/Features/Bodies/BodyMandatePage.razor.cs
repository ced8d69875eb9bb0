using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Components.Shared.Errors;
using Behovsstyring.Web.Components.Shared.Text;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.Bodies;

/// <summary>KS adopts a new version of a body's mandate, starting from the newest there is. What was decided under the earlier ones stays.</summary>
public partial class BodyMandatePage
{
    private BodyId _id;
    private BodyKind _kind;
    private string _name = "";
    private DateOnly _since;

    [Parameter]
    public string Slug { get; set; } = "";

    public override string Key => $"body.mandate:{Slug}";

    public override WrittenFields<MandateForm> Fields => MandateForm.Fields;

    protected override string Home => Urls.Work.Body(Slug);

    protected override async Task<(MandateForm Content, uint Version, IReadOnlyList<Error>? Obstacles)> ReadAsync()
    {
        var work = (await Run(new GetBodyForWork(Slug))).OrThrow();
        var newest = work.Body.Mandates[0];
        (_id, _kind, _name, _since) = (work.Body.Id, work.Body.Kind, work.Body.Name.Read(), newest.From);
        // The basis belongs to the new version, so it starts empty.
        var content = MandateForm.Of(newest.Terms) with { Basis = "" };
        return (content, work.Version, !work.MayManage ? null : work.Body.DissolvedAfter is null ? [] : [BodyErrors.Dissolved]);
    }

    protected override ICommand<Done> Command(MandateForm content, uint version) => new AdoptMandate(_id, version, content.From!.Value, content.AsTerms());

    protected override IReadOnlyList<Error> Wrong(MandateForm content) => content.ProblemsIn(_kind);

    private string? At(string field) => Tried ? ErrorText.At([.. Errors, .. Refused], field) : null;
}
