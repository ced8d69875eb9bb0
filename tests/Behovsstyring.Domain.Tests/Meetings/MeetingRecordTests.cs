using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Voting;

namespace Behovsstyring.Domain.Tests.Meetings;

/// <summary>Kommuneloven § 11-4: what the record holds.</summary>
public class MeetingRecordTests
{
    [Fact]
    public void The_facts_are_drawn_from_what_happened()
    {
        var (scene, facts) = Held();

        Assert.Equal(("KommIT-rådet", 2026, 3, "Oslo", Name(scene.Leader.PersonId)), (facts.BodyName, facts.Year, facts.Running, facts.Place, facts.Chair));
        Assert.Equal((Scene.Start, scene.Meeting.ClosedAt), (facts.OpenedAt, facts.ClosedAt));
        Assert.Equal(
            [(Name(scene.Leader.PersonId), null), (Name(scene.Berit.PersonId), null), (Name(scene.BergensDeputy.PersonId), Name(scene.Anna.PersonId))],
            facts.Present.Select(p => (p.Name, p.StandsInFor)));
        Assert.Equal(
            [Name(scene.DeputyLeader.PersonId), Name(scene.Anna.PersonId), Name(scene.FromCompany.PersonId)],
            facts.Absent.Select(a => a.Name));
        Assert.Equal([Name(scene.BergensDeputy.PersonId)], facts.Absent.Single(a => a.Name == Name(scene.Anna.PersonId)).Deputies);
        Assert.Equal(1, facts.VacantSeats);

        var item = facts.Items[0];
        Assert.Equal((1, "IDE-2026-0012", ItemResult.Adopted, GateOutcome.GoOn), (item.Number, item.CaseNumber, item.Result, item.Recommends));
        var ballot = item.Ballots[1];
        Assert.Equal((2, 1, OutcomeRule.MajorityReached), (ballot.Result!.For, ballot.Result.Against, ballot.Result.Rule));
        Assert.Equal(3, ballot.Votes.Count);
        Assert.Contains(ballot.Votes, v => v.Name == Name(scene.BergensDeputy.PersonId) && v.Choice == Choice.Against);
        Assert.Equal(ItemResult.Noted, facts.Items[1].Result);
    }

    [Fact]
    public void Votes_stand_in_norwegian_order()
    {
        var (scene, _) = Held(out var draw);
        Dictionary<PersonId, string> people = new() { [scene.Leader.PersonId] = "Åse", [scene.Berit.PersonId] = "Ørjan", [scene.BergensDeputy.PersonId] = "Ærlig" };
        var names = Names(scene);

        var facts = draw(names with
        {
            People = names.People.ToDictionary(p => p.Key, p => people.GetValueOrDefault(p.Key, p.Value)),
            Organisations = names.Organisations.ToDictionary(o => o.Key, _ => "Et fylke"),
        });

        Assert.Equal(["Ærlig", "Ørjan", "Åse"], facts.Items[0].Ballots[1].Votes.Select(v => v.Name));
    }

    [Fact]
    public void A_ballot_called_off_stays_in_the_record_without_anyones_vote()
    {
        var calledOff = Held().Facts.Items[0].Ballots[0];

        Assert.Equal((null, "Feil forslag."), (calledOff.Result, calledOff.CancelReason));
        Assert.Empty(calledOff.Votes);
    }

    [Fact]
    public void Facts_and_words_are_kept_apart_and_both_freeze_at_approval()
    {
        var (scene, facts) = Held();
        var record = MeetingRecord.Draft(scene.Meeting, facts, scene.Now);
        record.Write(" Møtet ble satt. ", [new(facts.Items[0].Id, " God debatt. "), new(facts.Items[1].Id, " ")]);

        Assert.Same(facts, record.Facts);
        Assert.Equal("Møtet ble satt.", record.Introduction);
        Assert.Equal([new ItemText(facts.Items[0].Id, "God debatt.")], record.ItemTexts);

        record.Approve(scene.Leader.PersonId, null, scene.Now);
        Assert.Equal([MeetingErrors.RecordNotDraft], Scene.Refusal(() => record.Write("Nytt", [])));
        Assert.Equal([MeetingErrors.RecordNotDraft], Scene.Refusal(() => record.Redraw(facts)));
        Assert.Equal([MeetingErrors.RecordNotDraft], Scene.Refusal(() => record.Approve(scene.Leader.PersonId, null, scene.Now)));
        record.Publish(scene.Now);
        Assert.Equal(RecordState.Published, record.State);
        Assert.Equal([MeetingErrors.RecordNotApproved], Scene.Refusal(() => record.Publish(scene.Now)));
    }

    [Fact]
    public void Nothing_is_published_before_it_is_approved()
    {
        var (scene, facts) = Held();
        var record = MeetingRecord.Draft(scene.Meeting, facts, scene.Now);

        Assert.Equal([MeetingErrors.RecordNotApproved], Scene.Refusal(() => record.Publish(scene.Now)));
    }

    [Fact]
    public void Words_belong_to_items_of_this_meeting_one_each_and_within_the_limit()
    {
        var (scene, facts) = Held();
        var record = MeetingRecord.Draft(scene.Meeting, facts, scene.Now);
        var id = facts.Items[0].Id;

        Assert.Equal([MeetingErrors.ItemUnknown], RecordRules.ObstaclesToWriting(record, "", [new(AgendaItemId.New(), "x")]));
        Assert.Equal([MeetingErrors.ItemUnknown], RecordRules.ObstaclesToWriting(record, "", [new(id, "x"), new(id, "y")]));
        Assert.Equal([Error.TooLong("Introduction", 20_000)], RecordRules.ObstaclesToWriting(record, new string('x', 20_001), []));
    }

    [Fact]
    public void What_the_law_asks_of_a_record_is_asked_before_approval()
    {
        var facts = Held().Facts;

        Assert.Empty(RecordRules.ProblemsIn(facts));
        Assert.Equal([MeetingErrors.RecordLacksTimeAndPlace], RecordRules.ProblemsIn(facts with { Place = "" }));
        Assert.Equal([MeetingErrors.RecordLacksAttendance], RecordRules.ProblemsIn(facts with { Present = [] }));
        Assert.Equal([MeetingErrors.RecordLacksCases], RecordRules.ProblemsIn(facts with { Items = [] }));
        Assert.Equal(
            [MeetingErrors.RecordLacksOutcome(1)],
            RecordRules.ProblemsIn(facts with { Items = [facts.Items[0] with { Result = null }] }));
        Assert.Equal(
            [MeetingErrors.RecordLacksVotes(1)],
            RecordRules.ProblemsIn(facts with { Items = [facts.Items[0] with { Ballots = [facts.Items[0].Ballots[1] with { Votes = [] }] }] }));
    }

    [Fact]
    public void There_is_no_record_of_a_meeting_that_is_not_over()
    {
        var scene = new Scene();
        scene.Add(Scene.Orientation());
        scene.Open();

        Assert.Equal([MeetingErrors.NotClosed], Scene.Refusal(() =>
            RecordDrafting.Draw(scene.Meeting, scene.Attendance, [], [], Names(scene))));
    }

    /// <summary>A meeting with a ballot called off, one that adopts, and an orientation.</summary>
    private static (Scene Scene, RecordFacts Facts) Held() => Held(out _);

    private static (Scene Scene, RecordFacts Facts) Held(out Func<RecordNames, RecordFacts> draw)
    {
        var scene = new Scene();
        var (item, note) = (scene.Add(scene.AboutGate()), scene.Add(Scene.Orientation()));
        scene.Open(scene.Berit);
        scene.Attendance.CallIn(scene.BergensDeputy.Id, scene.Anna.Id, scene.Now);
        var proposal = scene.Propose(item);
        var calledOff = scene.OpenBallot(item, proposal);
        Vote[] votes = [calledOff.Cast(scene.Leader.PersonId, Choice.For, scene.Now)];
        calledOff.Cancel("Feil forslag.", scene.Now);
        scene.Meeting.TakeIn(calledOff);
        var ballot = scene.OpenBallot(item, proposal);
        votes =
        [
            .. votes,
            ballot.Cast(scene.Leader.PersonId, Choice.For, scene.Now),
            ballot.Cast(scene.Berit.PersonId, Choice.For, scene.Now),
            ballot.Cast(scene.BergensDeputy.PersonId, Choice.Against, scene.Now),
        ];
        ballot.Close([.. votes.Where(v => v.BallotId == ballot.Id)], scene.Now);
        scene.Meeting.TakeIn(ballot);
        scene.Meeting.NoteItem(note.Id, "Tatt til orientering.", scene.Now);
        scene.Meeting.Close(scene.Attendance, scene.Now);
        draw = names => RecordDrafting.Draw(scene.Meeting, scene.Attendance, [ballot, calledOff], votes, names);
        return (scene, draw(Names(scene)));
    }

    private static RecordNames Names(Scene scene) => new(
        scene.Body.Name,
        scene.Body.Seats.Select(s => s.PersonId).ToDictionary(p => p, Name),
        scene.Body.Seats.Select(s => s.OrganisationId).Distinct().ToDictionary(o => o, o => $"Organisasjon {o.Value}"),
        new Dictionary<CaseId, string> { [scene.Case] = "IDE-2026-0012" });

    private static string Name(PersonId person) => $"Person {person.Value}";
}
