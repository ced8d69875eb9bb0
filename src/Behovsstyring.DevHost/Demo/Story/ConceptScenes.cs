using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Concepts;
using Behovsstyring.Application.Documents;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;

namespace Behovsstyring.DevHost.Demo.Story;

/// <summary>The concept phase: KS writes the concept, sets up a steering group, weighs alternatives and proposes who should own the solution.</summary>
internal static class ConceptScenes
{
    private const int DaysToText = 4;
    private const int DaysToAlternatives = 20;

    public static IEnumerable<Scene> Of(DemoContent content, DemoTime time) =>
        content.Journeys.Where(j => j.Concept is not null).SelectMany(j => Of(time, j, j.Concept!));

    private static IEnumerable<Scene> Of(DemoTime time, DemoJourney journey, DemoConcept told)
    {
        var began = time.Day(journey.Gates[Gate.Bp1].Decision!.When);
        var gate = journey.Gates.TryGetValue(Gate.Bp2, out var bp2) ? time.Day(bp2.Opened) : (DateOnly?)null;
        yield return new Scene(Scene.Moment(began.AddDays(DaysToText), 10, 0), $"write the concept of {journey.Need}", stage => Write(stage, journey, told));
        yield return new Scene(Scene.Moment(time.Day(journey.SteeringGroup[0].From), 10, 30), $"set up the steering group of {journey.Need}", stage =>
            SetUpGroup(stage, journey, told));
        // Two days before, so that a weekend between never puts it after the gate has opened.
        var weighed = gate?.AddDays(-2) ?? began.AddDays(DaysToAlternatives);
        yield return new Scene(Scene.Moment(weighed, 13, 0), $"weigh the alternatives of {journey.Need}", stage => Weigh(stage, journey, told, choose: gate is not null));
        if (journey.Gates.GetValueOrDefault(Gate.Bp2)?.Acceptance is { Accepted: true } answer && told.Actor != SolutionActor.Company)
        {
            yield return new Scene(Scene.Moment(time.Day(answer.When), 15, 30), $"record what {told.ActorName} answered", stage =>
                stage.Do(new RecordExternalAnswer(stage.Concepts[journey.Need].Id, answer.Reason), Officer(stage, journey)));
        }
    }

    private static async Task Write(Stage stage, DemoJourney journey, DemoConcept told)
    {
        var number = stage.ConceptNumbers[journey.Need];
        var made = await stage.Do(new GetConcept(number), Actor.Anonymous);
        stage.Concepts[journey.Need] = (made.Id, number);
        await stage.Do(
            new EditConcept(made.Id, made.Version, made.Content with
            {
                Title = told.Title,
                Summary = told.Summary,
                Plan = journey.Gates[Gate.Bp1].Evidence.Single(e => e.Requirement == "bp1.concept-plan").Text,
                Reuse = told.Reuse,
                StateAid = told.StateAid,
                ServiceIsNew = told.ServiceIsNew,
            }),
            Officer(stage, journey));
        var plan = journey.Gates[Gate.Bp1].Evidence.Single(e => e.Requirement == "bp1.concept-plan").Text;
        await stage.Do(
            new AttachDocument(made.Id, "Mandat for konseptfasen.pdf", PaperFile.Of($"Mandat for konseptfasen: {told.Title}", told.Summary, plan, told.Reuse)),
            Officer(stage, journey));
    }

    private static async Task SetUpGroup(Stage stage, DemoJourney journey, DemoConcept told)
    {
        var seats = MeetingScenes.SteeringSeats(journey);
        var key = MeetingScenes.SteeringGroupOf(journey.Need);
        var concept = stage.Concepts[journey.Need];
        await stage.Do(
            new SetUpSteeringGroup(
                concept.Id, BodyId.New(), Stage.Organisation(told.ExecutingNeedOwner),
                "Styringsgruppen følger arbeidet på vegne av medlemmene, anbefaler konsept, plan, leveranser og avslutning, og sier fra når behov eller omfang endrer seg.",
                [.. seats.Select(s => new SteeringSeat(stage.Person(s.Person), Stage.Organisation(s.Organisation), Enum.Parse<SeatFunction>(s.Function)))]),
            Officer(stage, journey));
        var slug = (await stage.Do(new GetConcept(concept.Number), Actor.Anonymous)).SteeringGroupSlug!;
        var group = await stage.Do(new GetBody(slug), Actor.Anonymous);
        stage.Knows(key, group.Id);
        foreach (var seat in seats)
        {
            var function = Enum.Parse<SeatFunction>(seat.Function);
            stage.Seats[(key, seat.Person, function)] = group.Seats.Single(s => s.Person == stage.NameOf(seat.Person) && s.Function == function).Id;
        }
    }

    private static async Task Weigh(Stage stage, DemoJourney journey, DemoConcept told, bool choose)
    {
        var concept = stage.Concepts[journey.Need].Id;
        var officer = Officer(stage, journey);
        foreach (var alternative in told.Alternatives)
        {
            var id = Guid.CreateVersion7();
            await stage.Do(
                new SaveAlternative(concept, id, new AlternativeContent { Title = alternative.Title, Description = alternative.Text, IsDoingNothing = alternative.DoingNothing }),
                officer);
            stage.Wait(5);
            if (choose && alternative.Recommended)
            {
                await stage.Do(new ChooseSolutionActor(concept, told.Actor, told.ActorName, told.ActorReason, id), officer);
            }
        }
    }

    private static Actor Officer(Stage stage, DemoJourney journey) => stage.As(journey.Gates[Gate.Bp1].CaseOfficer!);
}
