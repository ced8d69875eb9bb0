using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Meetings;

/// <summary>What may be done with a meeting, asked before it is done. An empty answer means that it may be done.</summary>
public static class MeetingRules
{
    public const int PlaceMaxLength = 300;
    public const int AddressMaxLength = 1_000;
    public const int TitleMaxLength = 200;
    public const int TextMaxLength = 20_000;
    public const int ReasonMaxLength = 2_000;

    /// <summary>A meeting is to come, has a place people can find, and ends after it begins.</summary>
    public static IReadOnlyList<Error> ProblemsIn(MeetingDetails details, DateTimeOffset now) => new Unmet()
        .If(details.StartsAt <= now, MeetingErrors.InThePast)
        .If(details.EndsAt <= details.StartsAt, MeetingErrors.EndsBeforeItBegins)
        .If(HasPlace(details.Form) && string.IsNullOrWhiteSpace(details.Place), MeetingErrors.PlaceMissing)
        .Optional(details.Place, PlaceMaxLength)
        .Optional(details.JoinAddress, AddressMaxLength)
        .If(details.JoinAddress.Length > 0 && !IsWebAddress(details.JoinAddress), MeetingErrors.JoinAddressNotUsable);

    /// <summary>The notice carries the agenda (kommuneloven § 11-3), and tells those who join remotely where.</summary>
    public static IReadOnlyList<Error> ObstaclesToNotice(Meeting meeting, DateTimeOffset now)
    {
        if (meeting.State != MeetingState.Planned)
        {
            return [MeetingErrors.NotPlanned];
        }

        return new Unmet()
            .If(meeting.Details.StartsAt <= now, MeetingErrors.InThePast)
            .If(meeting.Agenda.Count == 0, MeetingErrors.AgendaEmpty)
            .If(IsRemote(meeting.Details.Form) && meeting.Details.JoinAddress.Length == 0, MeetingErrors.JoinAddressMissing);
    }

    /// <summary>
    /// The leader or deputy leader chairs; when both are away the members choose one among themselves (§ 11-2). On another day than the one
    /// planned it opens only when the day is said: one press too many opens nothing weeks ahead.
    /// </summary>
    public static IReadOnlyList<Error> ObstaclesToOpening(Meeting meeting, Body body, SeatId chair, DateOnly today, DateOnly? onAnotherDay) => new Unmet()
        .If(meeting.State != MeetingState.Noticed, MeetingErrors.NotNoticed)
        .If(meeting.BodyId != body.Id, MeetingErrors.WrongBody)
        .If(body.MandateOn(today) is null, MeetingErrors.NoMandateInForce)
        .If(!body.SeatsOn(today).Any(s => s.Id == chair && s.HasVote), MeetingErrors.ChairNotSeated)
        .If(PlannedDay(meeting) != today && onAnotherDay != today, MeetingErrors.NotToday(PlannedDay(meeting), today));

    /// <summary>Only while nothing has come of it: the chair alone is registered, and no item has been touched.</summary>
    public static IReadOnlyList<Error> ObstaclesToUndoingOpening(Meeting meeting, Attendance attendance)
    {
        if (meeting.State != MeetingState.Open)
        {
            return [MeetingErrors.NotOpen];
        }

        var isTouched = attendance.Stays.Count > 1 || meeting.Agenda.Any(i => i.IsSettled || i.Proposals.Count > 0 || i.Objections.Count > 0);
        return isTouched ? [MeetingErrors.HasBegun] : [];
    }

    /// <summary>The day in Norway that it is planned for.</summary>
    public static DateOnly PlannedDay(Meeting meeting) => OsloTime.DayOf(meeting.Details.StartsAt);

    /// <summary>Every item must have ended somehow: adopted, noted, postponed, or without anything adopted.</summary>
    public static IReadOnlyList<Error> ObstaclesToClosing(Meeting meeting)
    {
        if (meeting.State != MeetingState.Open)
        {
            return [MeetingErrors.NotOpen];
        }

        return new Unmet()
            .If(meeting.OpenBallotId is not null, MeetingErrors.BallotIsOpen)
            .And(meeting.Agenda.Where(i => !i.IsSettled).Select(i => MeetingErrors.ItemNotSettled(i.Number, i.Content.Title)));
    }

    /// <summary>The reason for calling off a meeting or a ballot, or for postponing an item.</summary>
    public static IReadOnlyList<Error> ProblemsInReason(string reason) => new Unmet()
        .If(string.IsNullOrWhiteSpace(reason), MeetingErrors.ReasonMissing)
        .Optional(reason, ReasonMaxLength, "Reason");

    public static bool HasPlace(MeetingForm form) => form switch
    {
        MeetingForm.InPerson or MeetingForm.Hybrid => true,
        MeetingForm.Remote => false,
    };

    public static bool IsRemote(MeetingForm form) => form switch
    {
        MeetingForm.Remote or MeetingForm.Hybrid => true,
        MeetingForm.InPerson => false,
    };

    /// <summary>Shown as a link, so nothing but a plain https address will do.</summary>
    public static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;
}
