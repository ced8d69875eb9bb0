using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Forms;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.Ideas;

/// <summary>Edits the words of a need that is sent in.</summary>
public partial class IdeaEditPage
{
    private CaseId _id;

    [Parameter]
    public string Number { get; set; } = "";

    public override string Key => $"idea.edit:{Number.ToUpperInvariant()}";

    public override WrittenFields<IdeaContent> Fields => IdeaText.Fields;

    protected override string Home => Urls.Work.Idea(Number);

    protected override async Task<(IdeaContent Content, uint Version, IReadOnlyList<Error>? Obstacles)> ReadAsync()
    {
        var work = (await Run(new GetIdeaForWork(Number))).OrThrow();
        _id = work.Idea.Id;
        return (work.Idea.Content, work.Version, work.ToEdit);
    }

    protected override ICommand<Done> Command(IdeaContent content, uint version) => new EditIdea(_id, version, content);

    protected override IReadOnlyList<Error> Wrong(IdeaContent content) => IdeaRules.ObstaclesToSubmitting(content);
}
