using Behovsstyring.Application.Projects;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Projects;

/// <summary>A project's plan as it is written: the estimate as text until it is a number.</summary>
public sealed record ProjectForm(
    string Title, string Summary, string Goals, string Plan, string Financing, string Estimate, DateOnly? StartsOn, DateOnly? EndsOn)
{
    internal static readonly WrittenFields<ProjectForm> Fields = new(
        new(nameof(Title), () => PortfolioTexts.ColumnTitle, p => p.Title, (p, text) => p with { Title = text }),
        new(nameof(Summary), () => PortfolioTexts.ColumnSummary, p => p.Summary, (p, text) => p with { Summary = text }),
        new(nameof(Goals), () => ProjectTexts.Goals, p => p.Goals, (p, text) => p with { Goals = text }),
        new(nameof(Plan), () => ProjectTexts.Plan, p => p.Plan, (p, text) => p with { Plan = text }),
        new(nameof(Financing), () => ProjectTexts.Financing, p => p.Financing, (p, text) => p with { Financing = text }),
        new(nameof(Estimate), () => ProjectTexts.FactEstimate, p => p.Estimate, (p, text) => p with { Estimate = text }),
        new(nameof(StartsOn), () => ProjectTexts.FactStarts, p => WrittenDay.Of(p.StartsOn), (p, text) => p with { StartsOn = WrittenDay.Read(text) }) { Show = WrittenDay.Show },
        new(nameof(EndsOn), () => ProjectTexts.FactEnds, p => WrittenDay.Of(p.EndsOn), (p, text) => p with { EndsOn = WrittenDay.Read(text) }) { Show = WrittenDay.Show });

    internal static ProjectForm Of(ProjectContent content) => new(
        content.Title, content.Summary, content.Goals, content.Plan, content.Financing, WrittenNumber.Of(content.Estimate), content.StartsOn, content.EndsOn);

    internal ProjectContent AsContent() => new()
    {
        Title = Title,
        Summary = Summary,
        Goals = Goals,
        Plan = Plan,
        Financing = Financing,
        Estimate = WrittenNumber.Read(Estimate),
        StartsOn = StartsOn,
        EndsOn = EndsOn,
    };
}

/// <summary>A risk as it is written.</summary>
public sealed record RiskForm(string Title, int? Probability, int? Consequence, string Measure, string Owner)
{
    internal static readonly RiskForm Empty = new("", null, null, "", "");

    internal static readonly WrittenFields<RiskForm> Fields = new(
        new(nameof(Title), () => ProjectTexts.RiskColumn, r => r.Title, (r, text) => r with { Title = text }),
        new(nameof(Measure), () => ProjectTexts.RiskMeasure, r => r.Measure, (r, text) => r with { Measure = text }),
        new(nameof(Owner), () => ProjectTexts.RiskOwner, r => r.Owner, (r, text) => r with { Owner = text }),
        new(nameof(Probability), () => ProjectTexts.Probability, r => WrittenNumber.Of(r.Probability), (r, text) => r with { Probability = (int?)WrittenNumber.Read(text) }),
        new(nameof(Consequence), () => ProjectTexts.Consequence, r => WrittenNumber.Of(r.Consequence), (r, text) => r with { Consequence = (int?)WrittenNumber.Read(text) }));

    internal static RiskForm Of(RiskContent content) => new(content.Title, content.Probability, content.Consequence, content.Measure, content.Owner);

    internal RiskContent AsContent() => new()
    {
        Title = Title,
        Probability = Probability ?? 0,
        Consequence = Consequence ?? 0,
        Measure = Measure,
        Owner = Owner,
    };
}

/// <summary>A delivery as it is written.</summary>
public sealed record DeliveryForm(string Title, string Description, DateOnly? PlannedOn)
{
    internal static readonly DeliveryForm Empty = new("", "", null);

    internal static readonly WrittenFields<DeliveryForm> Fields = new(
        new(nameof(Title), () => ProjectWorkTexts.DeliveryName, d => d.Title, (d, text) => d with { Title = text }),
        new(nameof(Description), () => ProjectWorkTexts.DeliveryDescription, d => d.Description, (d, text) => d with { Description = text }),
        new(nameof(PlannedOn), () => ProjectTexts.PlannedOn, d => WrittenDay.Of(d.PlannedOn), (d, text) => d with { PlannedOn = WrittenDay.Read(text) }) { Show = WrittenDay.Show });

    internal static DeliveryForm Of(DeliveryRow delivery) => new(delivery.Title, delivery.Description, delivery.PlannedOn);
}
