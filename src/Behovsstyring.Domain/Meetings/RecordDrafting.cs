using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Meetings;

/// <summary>What people, organisations and cases are called, looked up for the record.</summary>
public sealed record RecordNames(
    string Body,
    IReadOnlyDictionary<PersonId, string> People,
    IReadOnlyDictionary<OrganisationId, string> Organisations,
    IReadOnlyDictionary<CaseId, string> CaseNumbers);

/// <summary>Draws the facts of the record from what the meeting itself holds.</summary>
public static class RecordDrafting
{
    public static RecordFacts Draw(
        Meeting meeting, Attendance attendance, IReadOnlyCollection<Ballot> ballots, IReadOnlyCollection<Vote> votes, RecordNames names)
    {
        if (meeting is not { State: MeetingState.Closed, OpenedAt: { } opened, ClosedAt: { } closed })
        {
            throw new DomainException(MeetingErrors.NotClosed);
        }

        var roll = attendance.Roll.ToDictionary(r => r.SeatId);
        return new()
        {
            BodyName = names.Body,
            Year = meeting.Year,
            Running = meeting.Running,
            OpenedAt = opened,
            ClosedAt = closed,
            Form = meeting.Details.Form,
            Place = meeting.Details.Place,
            Chair = NameOf(attendance.ChairSeatId),
            Present = Present(),
            Absent = Absent(),
            VacantSeats = attendance.VacantSeats,
            Items = [.. meeting.Agenda.OrderBy(i => i.Number).Select(Item)],
        };

        string NameOf(SeatId seat) => names.People[roll[seat].PersonId];

        string OrganisationOf(SeatId seat) => names.Organisations[roll[seat].OrganisationId];

        IReadOnlyList<RecordedPresence> Present() =>
        [
            .. from stay in attendance.Stays.OrderBy(s => s.Number)
               group stay by (stay.SeatId, stay.StandsInFor) into stays
               let seat = roll[stays.Key.SeatId]
               orderby seat.Function, seat.DeputyOrder
               select new RecordedPresence(
                   NameOf(seat.SeatId), OrganisationOf(seat.SeatId), seat.Function,
                   stays.Key.StandsInFor is { } member ? NameOf(member) : null,
                   [.. stays.Select(s => new RecordedStay(s.From, s.To ?? closed))]),
        ];

        IReadOnlyList<RecordedAbsence> Absent() =>
        [
            .. from seat in attendance.Roll
               where seat.HasVote && attendance.Stays.All(s => s.SeatId != seat.SeatId)
               orderby seat.Function
               let deputies = attendance.Stays.Where(s => s.StandsInFor == seat.SeatId).Select(s => NameOf(s.SeatId)).Distinct()
               select new RecordedAbsence(NameOf(seat.SeatId), OrganisationOf(seat.SeatId), seat.Function, [.. deputies]),
        ];

        RecordedItem Item(AgendaItem item) => new()
        {
            Id = item.Id,
            Number = item.Number,
            Title = item.Content.Title,
            Kind = item.Content.Kind,
            Capacity = item.Content.Capacity,
            CaseId = item.Content.CaseId,
            CaseNumber = item.Content.CaseId is { } about ? names.CaseNumbers.GetValueOrDefault(about) : null,
            AddedAfterNotice = item.AddedAfterNotice,
            Objections = item.Objections.Count,
            Proposals = [.. item.Proposals.OrderBy(p => p.PutAt).Select(p => new RecordedProposal(
                p.Text, NameOf(p.ProposedBy), OrganisationOf(p.ProposedBy), p.Recommends, p.WithdrawnAt is not null))],
            Ballots = [.. ballots.Where(b => b.AgendaItemId == item.Id && b.State != BallotState.Open).OrderBy(b => b.OpenedAt)
                .Select(b => BallotOf(b, item))],
            Result = item.Outcome?.Result,
            OutcomeForm = item.Outcome?.Form,
            Recommends = item.Outcome?.Recommends,
            OutcomeText = item.Outcome?.Text ?? "",
        };

        RecordedBallot BallotOf(Ballot ballot, AgendaItem item) => new(
            item.Proposal(ballot.ProposalId).Text, ballot.Kind, ballot.Result, ballot.CancelReason,
            // Votes in a ballot that was called off do not count as standpoints.
            ballot.State != BallotState.Closed ? [] :
            [
                .. votes.Where(v => v.BallotId == ballot.Id)
                    .Select(v => new RecordedVote(OrganisationOf(v.SeatId), names.People[v.PersonId], v.Choice))
                    .OrderBy(v => v.Organisation, NorwegianOrder.Comparer).ThenBy(v => v.Name, NorwegianOrder.Comparer),
            ])
        {
            Left = ballot.Voters.Any(v => v.LeftAt is not null)
                ? [.. ballot.Voters.Where(v => v.LeftAt is not null).OrderBy(v => v.LeftAt).Select(v => names.People[v.PersonId])] : null,
        };
    }
}
