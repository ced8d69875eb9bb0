using System.Globalization;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.DevHost.Demo.Story;

/// <summary>All meetings of the story: the listed ones of the permanent bodies, and the steering groups' own, which follow from the journeys.</summary>
internal static class MeetingScenes
{
    private const string Council = "kommit-radet";

    public static IEnumerable<Scene> Of(DemoContent content, DemoTime time) =>
        content.Meetings.Select(m => OfBody(content, time, m))
            .Concat(content.Journeys.SelectMany(j => OfSteeringGroup(content, time, j)))
            .SelectMany(SittingScenes.Of);

    /// <summary>The key a case's steering group is kept under.</summary>
    public static string SteeringGroupOf(string need) => "styringsgruppe-" + need;

    /// <summary>The group's seats; KS' member also keeps its records.</summary>
    public static IReadOnlyList<DemoSeat> SteeringSeats(DemoJourney journey) =>
    [
        .. journey.SteeringGroup,
        journey.SteeringGroup.First(s => s.Organisation == "ks") with { Function = nameof(SeatFunction.Secretary) },
    ];

    private static Sitting OfBody(DemoContent content, DemoTime time, DemoMeeting told)
    {
        var day = time.Day(told.When);
        var today = time.Day("now+0");
        IReadOnlyList<DemoSeat> roll =
        [
            .. content.Seats.Single(s => s.Body == told.Body).Seats
                .Where(s => time.Day(s.From) <= day && (s.To is null || day <= time.Day(s.To))),
        ];
        return new Sitting(
            told.Key, told.Body, day, TimeOnly.Parse(told.Start, CultureInfo.InvariantCulture), told.Minutes, told.Form, told.Place, told.Notice,
            roll, told.Absent, [.. told.Items.Select(i => Item(content, told, i))])
        {
            PlannedOn = told.Held ? day.AddDays(-14) : today.AddDays(-6),
            NoticedOn = told.Held ? day.AddDays(-9) : today.AddDays(-3),
            IsHeld = told.Held,
            ApprovesRecordsInMeetings = told.Body == Council,
        };
    }

    private static SittingItem Item(DemoContent content, DemoMeeting meeting, DemoItem told)
    {
        if (told.Gate is not { } gate)
        {
            return new SittingItem(told.Title!, told.Kind, told.Capacity, told.Need, null, told.Presentation ?? "", told.Outcome) { RecordOf = told.RecordOf };
        }

        var journey = content.Journeys.Single(j => j.Need == told.Need);
        var said = journey.Gates[gate].Recommendations.FirstOrDefault(r => r.Meeting == meeting.Key);
        return AboutGate(content, journey, gate, told.Capacity, said);
    }

    private static SittingItem AboutGate(DemoContent content, DemoJourney journey, Gate gate, AdvisoryCapacity? capacity, DemoRecommendation? said) =>
        new(
            CasePapers.Title(content, journey, gate), AgendaItemKind.Decision, capacity, journey.Need, gate,
            CasePapers.Paper(journey, gate, forCouncil: said?.Body != CasePapers.SteeringGroup), said?.Text)
        {
            Recommends = said?.Outcome,
            IsVoted = said?.Form == RecommendationForm.Vote,
            Against = said?.Against ?? [],
        };

    private static IEnumerable<Sitting> OfSteeringGroup(DemoContent content, DemoTime time, DemoJourney journey)
    {
        foreach (var (gate, told) in journey.Gates)
        {
            foreach (var said in told.Recommendations.Where(r => r.Body == CasePapers.SteeringGroup))
            {
                var day = time.Day(said.When!);
                yield return new Sitting(
                    $"{SteeringGroupOf(journey.Need)}-{gate}".ToLowerInvariant(), SteeringGroupOf(journey.Need), day, new TimeOnly(9, 0), 90, MeetingForm.Remote, "",
                    "Møte i styringsgruppen.", SteeringSeats(journey), [], [AboutGate(content, journey, gate, null, said)])
                {
                    PlannedOn = day.AddDays(-3),
                    NoticedOn = day.AddDays(-2),
                };
            }
        }
    }
}
