using Behovsstyring.Application.Common;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;

namespace Behovsstyring.DevHost.Demo.Story;

/// <summary>Plays a meeting from plan to published record, each by those whose seat lets them.</summary>
internal static class SittingScenes
{
    private const int DaysToDraft = 2;
    private const int DaysToApproval = 8;

    public static IEnumerable<Scene> Of(Sitting sitting)
    {
        yield return new Scene(Scene.Moment(sitting.PlannedOn, 11, 0), $"plan {sitting.Key}", stage => Plan(stage, sitting));
        yield return new Scene(Scene.Moment(sitting.NoticedOn, 12, 0), $"give notice of {sitting.Key}", stage => GiveNotice(stage, sitting));
        if (!sitting.IsHeld)
        {
            yield break;
        }

        yield return new Scene(Scene.Moment(sitting.Day, sitting.Start.Hour, sitting.Start.Minute), $"hold {sitting.Key}", stage => Hold(stage, sitting));
        yield return new Scene(Scene.Moment(sitting.Day.AddDays(DaysToDraft), 10, 0), $"draft the record of {sitting.Key}", stage =>
            stage.Do(new DraftRecord(stage.Meetings[sitting.Key].Id), stage.As(sitting.Secretary.Person)));
        if (!sitting.ApprovesRecordsInMeetings)
        {
            yield return new Scene(Scene.Moment(sitting.Day.AddDays(DaysToApproval), 10, 0), $"approve the record of {sitting.Key}", stage =>
                Approve(stage, sitting.Key, sitting));
        }
    }

    private static async Task Plan(Stage stage, Sitting sitting)
    {
        var starts = OsloTime.At(DemoTime.WorkingDay(sitting.Day), sitting.Start);
        var planned = await stage.Do(
            new PlanMeeting(MeetingId.New(), await stage.Body(sitting.Body), new MeetingDetails
            {
                StartsAt = starts,
                EndsAt = starts.AddMinutes(sitting.Minutes),
                Form = sitting.Form,
                Place = sitting.Place,
                JoinAddress = MeetingRules.IsRemote(sitting.Form) ? $"https://mote.example/{sitting.Key}" : "",
            }),
            stage.As(sitting.Secretary.Person));
        stage.Meetings[sitting.Key] = (planned.Id, planned.Slug);
    }

    private static async Task GiveNotice(Stage stage, Sitting sitting)
    {
        var (meeting, secretary) = (stage.Meetings[sitting.Key].Id, stage.As(sitting.Secretary.Person));
        var agenda = stage.Agendas[sitting.Key] = [.. sitting.Items.Select(_ => AgendaItemId.New())];
        foreach (var (id, item) in agenda.Zip(sitting.Items))
        {
            await stage.Do(new AddAgendaItem(meeting, id, Content(stage, item)), secretary);
        }

        await stage.Do(new PublishNotice(meeting, sitting.Notice), secretary);
    }

    private static AgendaItemContent Content(Stage stage, SittingItem item) => new()
    {
        Title = item.Title,
        Kind = item.Kind,
        Capacity = item.Capacity,
        CaseId = item.Need is not { } need ? null : item.Gate is { } at ? stage.CaseAt(need, at) : stage.Need(need),
        GateReviewId = item.Gate is { } gate ? stage.Reviews[(item.Need!, gate)] : null,
        RecordOf = item.RecordOf is { } record ? stage.Meetings[record].Id : null,
        Presentation = item.Paper,
    };

    private static async Task Hold(Stage stage, Sitting sitting)
    {
        var meeting = stage.Meetings[sitting.Key].Id;
        var (chair, secretary) = (stage.As(sitting.Chair.Person), stage.As(sitting.Secretary.Person));
        await stage.Do(new OpenMeeting(meeting, SeatOf(stage, sitting, sitting.Chair)), chair);
        foreach (var seat in sitting.Roll.Where(s => s.Function != nameof(SeatFunction.Deputy) && s != sitting.Chair && !sitting.Absent.Contains(s.Person)))
        {
            await stage.Do(new RegisterArrival(meeting, SeatOf(stage, sitting, seat)), secretary);
        }

        foreach (var (deputy, absent) in sitting.Substitutes)
        {
            await stage.Do(new CallInDeputy(meeting, SeatOf(stage, sitting, deputy), SeatOf(stage, sitting, absent)), secretary);
        }

        foreach (var (id, item) in stage.Agendas[sitting.Key].Zip(sitting.Items))
        {
            stage.Wait((double)sitting.Minutes / (sitting.Items.Count + 1));
            await Treat(stage, sitting, meeting, id, item);
        }

        await NoteReports(stage, sitting, secretary);
        await stage.Do(new CloseMeeting(meeting), chair);
        foreach (var approved in sitting.Items.Where(i => i.RecordOf is not null))
        {
            await Approve(stage, approved.RecordOf!, sitting);
        }
    }

    /// <summary>The product has put the quarterly reports on the agenda itself.</summary>
    private static async Task NoteReports(Stage stage, Sitting sitting, Actor secretary)
    {
        var (meeting, slug) = stage.Meetings[sitting.Key];
        foreach (var item in (await stage.Do(new GetMeetingForWork(slug), secretary)).Agenda.Where(i => i is { Report: not null, Outcome: null }))
        {
            await stage.Do(new NoteItem(meeting, item.Id, "Kvartalsrapporten ble tatt til orientering."), secretary);
        }
    }

    private static async Task Treat(Stage stage, Sitting sitting, MeetingId meeting, AgendaItemId id, SittingItem item)
    {
        var (chair, secretary) = (stage.As(sitting.Chair.Person), stage.As(sitting.Secretary.Person));
        if (!AgendaRules.IsForDecision(item.Kind))
        {
            await stage.Do(new NoteItem(meeting, id, item.Outcome!), secretary);
            return;
        }

        var proposal = ProposalId.New();
        await stage.Do(new AddProposal(meeting, id, proposal, item.Outcome!, item.Recommends), secretary);
        if (!item.IsVoted)
        {
            await stage.Do(new RecordConsensus(meeting, id, proposal), chair);
            return;
        }

        var ballot = await stage.Do(new OpenBallot(meeting, id, proposal, BallotId.New(), BallotKind.Proposal), chair);
        foreach (var person in sitting.Voting)
        {
            await stage.Do(new CastVote(ballot, item.Against.Contains(person) ? Choice.Against : Choice.For), stage.As(person));
        }

        await stage.Do(new CloseBallot(meeting, ballot), chair);
    }

    /// <summary>The chair approves the record's text, and the secretary publishes it.</summary>
    private static async Task Approve(Stage stage, string record, Sitting by)
    {
        var (meeting, slug) = stage.Meetings[record];
        var chair = stage.As(by.Chair.Person);
        var read = await stage.Do(new GetMeetingForWork(slug), chair);
        await stage.Do(new ApproveRecord(meeting, read.Record!.Version), chair);
        await stage.Do(new PublishRecord(meeting), stage.As(by.Secretary.Person));
    }

    private static SeatId SeatOf(Stage stage, Sitting sitting, DemoSeat seat) =>
        stage.Seats[(sitting.Body, seat.Person, Enum.Parse<SeatFunction>(seat.Function))];
}
