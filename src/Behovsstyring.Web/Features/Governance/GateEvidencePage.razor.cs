using Behovsstyring.Application.Common;
using Behovsstyring.Application.Governance;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Components.Shared.Errors;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.Governance;

/// <summary>What is written to meet one requirement at a gate.</summary>
/// <param name="Answers">By question or section, where the model has a form for it.</param>
public sealed record EvidenceDraft(string Text, string Reference, IReadOnlyList<FormAnswer> Answers)
{
    public string Answer(string item) => Answers.FirstOrDefault(a => a.Item == item)?.Text ?? "";

    public EvidenceDraft WithAnswer(string item, string text) => this with { Answers = [.. Answers.Where(a => a.Item != item), new FormAnswer(item, text)] };
}

/// <summary>Provides what a requirement asks for: a text, a checklist's answers or a document's sections. Kept while one writes.</summary>
public partial class GateEvidencePage
{
    private RequirementRow _row = default!;
    private string _title = "";
    private string _lead = "";
    private (string, string)[] _trail = [];

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public string Code { get; set; } = "";

    public override string Key => $"gate.evidence:{Id:N}:{Code}";

    public override WrittenFields<EvidenceDraft> Fields => field ??= new(
    [
        new(nameof(EvidenceDraft.Text), () => GateWorkTexts.EvidenceText, d => d.Text, (d, text) => d with { Text = text }),
        .. _row.FormItems.Select(i => new WrittenField<EvidenceDraft>(i.Code, () => i.Text.Read(), d => d.Answer(i.Code), (d, text) => d.WithAnswer(i.Code, text))),
        new(nameof(EvidenceDraft.Reference), () => GovernanceTexts.EvidenceReference, d => d.Reference, (d, text) => d with { Reference = text }),
    ]);

    protected override string Home => Urls.Work.GateReview(Id);

    private bool IsChecklist => _row.Kind == RequirementKind.Checklist;

    protected override async Task<(EvidenceDraft Content, uint Version, IReadOnlyList<Error>? Obstacles)> ReadAsync()
    {
        var work = (await Run(new GetGateReviewForWork(new GateReviewId(Id)))).OrThrow();
        var review = work.Review;
        _row = review.Requirements.FirstOrDefault(r => r.Code == Code) ?? throw new PageNotFoundException();
        _title = _row.Text.Read();
        _lead = GovernanceWords.Text(GateWorkTexts.EvidenceLead, review.Label.Read(), review.CaseTitle);
        _trail =
        [
            (GovernanceTexts.ListTitle, Urls.Work.Decisions),
            (GovernanceWords.Text(GovernanceTexts.ReviewTitle, review.Label.Read(), review.CaseNumber), Urls.Work.GateReview(Id)),
        ];
        var given = _row.Evidence is { } e ? new EvidenceDraft(e.Text, e.Reference, e.Answers) : new EvidenceDraft("", "", []);
        return (given, work.Version, WhyNot(work));
    }

    protected override ICommand<Done> Command(EvidenceDraft content, uint version) =>
        new RecordGateEvidence(new GateReviewId(Id), Code, content.Text, content.Reference, content.Answers) { Version = version };

    protected override IReadOnlyList<Error> Wrong(EvidenceDraft content) =>
    [
        .. new TextCheck()
            .Optional(content.Text, GateRules.TextMaxLength, nameof(content.Text))
            .Optional(content.Reference, RecordGateEvidence.ReferenceMaxLength, nameof(content.Reference))
            .Errors,
        .. Missing(content),
    ];

    /// <summary>Nothing, where it is not this person's to provide; why not, where it was and the time for it has passed.</summary>
    private IReadOnlyList<Error>? WhyNot(GateReviewForWork work) =>
        work.MyRequirements.Contains(Code) ? []
        : work.Review.State != GateReviewState.Open ? [GateErrors.NotOpen]
        : _row.Step == GateStep.BeforeRecommendation && work.Review.Recommenders.Any(r => r.Said.Count > 0) ? [GateErrors.AlreadyRecommended]
        : null;

    private IEnumerable<Error> Missing(EvidenceDraft content)
    {
        var open = IsChecklist ? _row.FormItems.Count(i => string.IsNullOrWhiteSpace(content.Answer(i.Code))) : 0;
        if (open > 0)
        {
            yield return GateErrors.AnswersMissing(open);
        }
        else if (string.IsNullOrWhiteSpace(content.Text) && string.IsNullOrWhiteSpace(content.Reference) && content.Answers.All(a => string.IsNullOrWhiteSpace(a.Text)))
        {
            yield return GateErrors.EvidenceEmpty;
        }
    }

    /// <summary>The form shows no errors before the first attempt to save.</summary>
    private string? Shown(string field) => Tried ? ErrorText.At(Errors, field) : null;
}
