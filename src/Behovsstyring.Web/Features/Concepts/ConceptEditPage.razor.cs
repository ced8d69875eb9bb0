using Behovsstyring.Application.Common;
using Behovsstyring.Application.Concepts;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Components.Shared.Errors;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.Concepts;

/// <summary>KS writes what the concept says while it is being studied.</summary>
public partial class ConceptEditPage
{
    private CaseId _id;

    [Parameter]
    public string Number { get; set; } = "";

    public override string Key => $"concept.edit:{Number.ToUpperInvariant()}";

    public override WrittenFields<ConceptContent> Fields => ConceptText.Fields;

    protected override string Home => Urls.Work.Concept(Number);

    protected override async Task<(ConceptContent Content, uint Version, IReadOnlyList<Error>? Obstacles)> ReadAsync()
    {
        var work = (await Run(new GetConceptForWork(Number))).OrThrow();
        _id = work.Concept.Id;
        return (work.Concept.Content, work.Concept.Version, work.ToEdit);
    }

    protected override ICommand<Done> Command(ConceptContent content, uint version) => new EditConcept(_id, version, content);

    protected override IReadOnlyList<Error> Wrong(ConceptContent content) => ConceptRules.ProblemsIn(content);

    private string? At(string field) => ErrorText.At(Errors, field);
}
