using Behovsstyring.Application.Common;
using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Projects;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Projects;

namespace Behovsstyring.DevHost.Demo.Story;

/// <summary>The company plans, delivers and reports; the members accept, and what is accepted becomes part of a service.</summary>
internal static class ProjectScenes
{
    private const string Company = "stine-haugerlien";
    private const string Training = "Opplæring, dokumentasjon og rutiner er på plass";

    public static IEnumerable<Scene> Of(DemoContent content, DemoTime time) =>
        content.Journeys.Where(j => j.Project is not null).SelectMany(j => Of(time, j, j.Project!));

    private static IEnumerable<Scene> Of(DemoTime time, DemoJourney journey, DemoProject told)
    {
        var began = time.Day(journey.Gates[Gate.Bp2].Acceptance!.When);
        yield return new Scene(Scene.Moment(began, 15, 30), $"plan the project of {journey.Need}", stage => Plan(stage, journey, told, began));
        foreach (var report in told.Reports)
        {
            yield return new Scene(Scene.Moment(time.Day(report.When), 15, 10), $"report on {journey.Need}", stage => Report(stage, journey, report));
        }

        if (journey.Gates.GetValueOrDefault(Gate.Bp3)?.Decision is not { Outcome: Domain.Governance.GateOutcome.GoOn or Domain.Governance.GateOutcome.GoOnWithConditions } start)
        {
            yield break;
        }

        foreach (var (delivery, place) in told.Deliveries.Select((d, i) => (d, i)))
        {
            foreach (var scene in Delivering(time, journey, told, delivery, place, time.Day(start.When)))
            {
                yield return scene;
            }
        }
    }

    private static async Task Plan(Stage stage, DemoJourney journey, DemoProject told, DateOnly began)
    {
        var number = stage.ProjectNumbers[journey.Need];
        var made = await stage.Do(new GetProject(number), Actor.Anonymous);
        stage.Projects[journey.Need] = (made.Id, number);
        var by = stage.As(Company);
        await stage.Do(
            new EditProject(made.Id, made.Version, new ProjectContent
            {
                Title = told.Title,
                Summary = journey.Concept!.Summary,
                Goals = told.Goal,
                Plan = told.Plan,
                Estimate = told.EstimateThousands * 1000L,
                StartsOn = began,
                EndsOn = began.AddMonths(told.Months),
            }),
            by);
        foreach (var (delivery, place) in told.Deliveries.Select((d, i) => (d, i)))
        {
            var planned = delivery.AcceptedWhen is { } accepted ? stage.Time.Day(accepted) : began.AddMonths(told.Months * (place + 1) / told.Deliveries.Count);
            var id = DeliveryId(journey, place);
            await stage.Do(new SaveDelivery(made.Id, id, delivery.Title, delivery.Text, planned), by);
            await stage.Do(new ExpectOfDelivery(made.Id, id, delivery.Text), by);
            await stage.Do(new ExpectOfDelivery(made.Id, id, Training), by);
            stage.Wait(4);
        }

        await stage.Do(
            new AttachDocument(made.Id, "Styringsdokument.pdf", PaperFile.Of(
                $"Styringsdokument: {told.Title}", [told.Goal, told.Plan, .. told.Deliveries.Select(d => $"{d.Title}. {d.Text}"), .. told.Risks.Select(r => $"{r.Text}. {r.Measure}")])),
            by);
        foreach (var risk in told.Risks)
        {
            await stage.Do(
                new SaveRisk(made.Id, Guid.CreateVersion7(), new RiskContent
                {
                    Title = risk.Text,
                    Probability = Scale(risk.Probability),
                    Consequence = Scale(risk.Impact),
                    Measure = risk.Measure,
                    Owner = stage.NameOf(told.ProductOwner),
                }),
                by);
        }

        foreach (var member in told.MemberRepresentatives)
        {
            var organisation = Home(stage, member);
            await stage.Do(new NameRepresentative(made.Id, Stage.Organisation(organisation), stage.Person(member), true, true, true), by);
        }
    }

    private static IEnumerable<Scene> Delivering(DemoTime time, DemoJourney journey, DemoProject told, DemoDelivery delivery, int place, DateOnly start)
    {
        var what = $"{delivery.Title} of {journey.Need}";
        if (delivery.State == "Planned")
        {
            yield break;
        }

        yield return new Scene(Scene.Moment(start.AddDays(2 + (place * 3)), 9, 15), $"begin {what}", stage =>
            stage.Do(new BeginDelivery(stage.Projects[journey.Need].Id, DeliveryId(journey, place)), stage.As(Company)));
        if (delivery.AcceptedWhen is not { } when)
        {
            yield break;
        }

        var accepted = time.Day(when);
        yield return new Scene(Scene.Moment(accepted.AddDays(-5), 9, 15), $"hand over {what}", stage =>
            stage.Do(new HandOverDelivery(stage.Projects[journey.Need].Id, DeliveryId(journey, place)), stage.As(Company)));
        yield return new Scene(Scene.Moment(accepted, 11, 15), $"accept {what}", stage => Accept(stage, journey, delivery, place));
        if (delivery.State == "InOperation")
        {
            yield return new Scene(Scene.Moment(accepted.AddDays(3), 9, 15), $"put {what} in operation", async stage => await stage.Do(
                new PutDeliveryInOperation(stage.Projects[journey.Need].Id, DeliveryId(journey, place), await ServiceScenes.For(stage, told)), stage.As(Company)));
        }
    }

    private static async Task Accept(Stage stage, DemoJourney journey, DemoDelivery delivery, int place)
    {
        var (project, number) = stage.Projects[journey.Need];
        var id = DeliveryId(journey, place);
        var by = stage.As(delivery.AcceptedBy!);
        foreach (var item in (await stage.Do(new GetProject(number), Actor.Anonymous)).Deliveries.Single(d => d.Id == id).Items)
        {
            await stage.Do(new JudgeDelivery(project, id, item.Id, Accepted: true, item.Text == Training ? "" : "Prøvd hos oss og hos to andre. Godkjent."), by);
            stage.Wait(2);
        }
    }

    private static Task<Done> Report(Stage stage, DemoJourney journey, DemoStatusReport told)
    {
        var late = told.Progress switch { "Delayed" => Health.OffTrack, "MinorDelay" => Health.AtRisk, _ => Health.OnTrack };
        return stage.Do(
            new ReportStatus(
                stage.Projects[journey.Need].Id,
                late,
                told.Economy == "MinorOverrun" ? Health.AtRisk : Health.OnTrack,
                Health.OnTrack,
                told.Overall == "Red" ? Health.AtRisk : Health.OnTrack,
                told.Risk == "High" ? Health.AtRisk : Health.OnTrack,
                told.Text),
            stage.As(Company));
    }

    private static int Scale(string words) => words switch { "High" => 4, "Medium" => 3, _ => 2 };

    private static string Home(Stage stage, string person) => stage.Content.People.Single(p => p.Key == person).Organisation;

    /// <summary>The same every time, so that scenes can name a delivery before it is there.</summary>
    private static Guid DeliveryId(DemoJourney journey, int place) =>
        new(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{journey.Need}/{place}"))[..16]);
}
