using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Ideas;

namespace Behovsstyring.DevHost.Demo.Story;

/// <summary>Needs are written, sent in, supported, anchored, taken into assessment and handed over. What the gates do comes after.</summary>
internal static class NeedScenes
{
    private const int DaysToAssessment = 12;
    private const int DaysToRouting = 45;
    private const int DaysToAnswer = 80;

    public static IEnumerable<Scene> Of(DemoContent content, DemoTime time) => content.Needs.SelectMany((need, i) => Of(need, i, content, time));

    private static IEnumerable<Scene> Of(DemoNeed need, int place, DemoContent content, DemoTime time)
    {
        // Each need is sent in at a minute of its own, so that lists have an order people recognise.
        var submitted = time.Day(need.SubmittedQuartersAgo, need.DayOffset);
        var words = Words(need);
        var begun = Scene.Moment(submitted, 8, place % 50);
        if (need.Outcome.Plan == "Draft")
        {
            yield return new Scene(begun, $"draft {need.Key}", stage =>
                stage.Do(new SaveIdeaDraft(stage.Need(need.Key), words), stage.As(need.Submitter, need.Organisation)));
            yield break;
        }

        yield return new Scene(begun, $"submit {need.Key}", stage =>
            stage.Do(new SubmitIdea(stage.Need(need.Key), words), stage.As(need.Submitter, need.Organisation)));
        foreach (var (support, turn) in need.Supports.Select((s, i) => (s, i)))
        {
            yield return new Scene(Scene.Moment(submitted.AddDays(support.DaysAfter), 9 + (turn % 6), place % 60), $"{support.Organisation} supports {need.Key}", stage =>
                stage.Do(new SupportIdea(stage.Need(need.Key), Enum.Parse<SupportLevel>(support.Level), support.Note), stage.As(support.Person, support.Organisation)));
        }

        foreach (var anchoring in need.Anchoring)
        {
            yield return new Scene(Scene.Moment(submitted.AddDays(anchoring.DaysAfter), 13, place % 60), $"{anchoring.Network} anchors {need.Key}", stage =>
                stage.Do(new AnchorIdea(stage.Need(need.Key), anchoring.Statement), stage.As(anchoring.Person, anchoring.Network)));
        }

        if (need.Outcome.Plan == "Received")
        {
            yield break;
        }

        var atGate = content.Journeys.SingleOrDefault(j => j.Need == need.Key)?.Gates[Gate.Bp1];
        var officer = atGate?.CaseOfficer ?? OfficerFor(Enum.Parse<ServiceArea>(need.Area));
        var assessed = submitted.AddDays(DaysToAssessment);
        if (atGate is not null && time.Day(atGate.Opened) <= assessed)
        {
            assessed = time.Day(atGate.Opened).AddDays(-1);
        }

        yield return new Scene(Scene.Moment(assessed, 8, 5), $"assess {need.Key}", stage =>
            stage.Do(new TakeIdeaIntoAssessment(stage.Need(need.Key)), stage.As(officer)));
        if (need.Outcome.Plan == "RoutedElsewhere")
        {
            var recipient = content.Organisations.SingleOrDefault(o => o.Key == need.Outcome.Actor)?.Name ?? need.Outcome.Actor;
            yield return new Scene(Scene.Moment(submitted.AddDays(DaysToRouting), 14, 0), $"route {need.Key}", stage =>
                stage.Do(new RouteIdeaElsewhere(stage.Need(need.Key), recipient, need.Outcome.Reason), stage.As(officer)));
            if (need.Outcome.Answer.Length > 0)
            {
                yield return new Scene(Scene.Moment(submitted.AddDays(DaysToAnswer), 10, 30), $"answer {need.Key}", stage =>
                    stage.Do(new RecordIdeaAnswer(stage.Need(need.Key), need.Outcome.Answer), stage.As(officer)));
            }
        }
    }

    private static IdeaContent Words(DemoNeed need) => new()
    {
        Title = need.Title,
        Summary = need.Summary,
        Problem = need.Problem,
        Affected = need.Affected,
        ExpectedBenefit = need.ExpectedBenefit,
        StrategyGoal = need.StrategyGoal,
        LawOrDeadline = need.LawOrDeadline,
        Existing = need.Existing,
        Channel = Enum.Parse<IdeaChannel>(need.Channel),
        Area = Enum.Parse<ServiceArea>(need.Area),
    };

    /// <summary>KS' case officers have their fields.</summary>
    private static string OfficerFor(ServiceArea area) => area switch
    {
        ServiceArea.Childhood or ServiceArea.UpperSecondary or ServiceArea.Health or ServiceArea.Dental or ServiceArea.Social => "fatima-el-amrani",
        ServiceArea.PlanningBuilding or ServiceArea.Technical or ServiceArea.Climate or ServiceArea.Preparedness
            or ServiceArea.Security or ServiceArea.Agriculture or ServiceArea.Transport => "sverre-lillehovde",
        ServiceArea.Common or ServiceArea.Economy or ServiceArea.Workforce or ServiceArea.Culture => "jonas-brekkhus",
        ServiceArea.Archive or ServiceArea.Dialogue => "eline-vagsbo",
    };
}
