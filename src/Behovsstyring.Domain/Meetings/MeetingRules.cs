using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Meetings;

/// <summary>What may be done with a meeting, asked before it is done. Empty answer: nothing stands in the way.</summary>
public static class MeetingRules
{
    public const int PlaceMaxLength = 300;
    public const int AddressMaxLength = 1_000;
    public const int TitleMaxLength = 200;
    public const int TextMaxLength = 20_000;
    public const int ReasonMaxLength = 2_000;

    /// <summary>A meeting is to come, has a place people can find, and ends after it begins.</summary>
    public static IReadOnlyList<Error> FlawsIn(MeetingDetails details, DateTimeOffset now)
    {
        List<Error> flaws = [];
        if (details.StartsAt <= now)
        {
            flaws.Add(MeetingErrors.InThePast);
        }

        if (details.EndsAt <= details.StartsAt)
        {
            flaws.Add(MeetingErrors.EndsBeforeItBegins);
        }

        if (HasPlace(details.Form) && string.IsNullOrWhiteSpace(details.Place))
        {
            flaws.Add(MeetingErrors.PlaceMissing);
        }

        AddIfTooLong(flaws, nameof(details.Place), details.Place, PlaceMaxLength);
        AddIfTooLong(flaws, nameof(details.JoinAddress), details.JoinAddress, AddressMaxLength);
        if (details.JoinAddress.Length > 0 && !IsWebAddress(details.JoinAddress))
        {
            flaws.Add(MeetingErrors.JoinAddressNotUsable);
        }

        return flaws;
    }

    /// <summary>The notice carries the agenda (kommuneloven § 11-3), and tells those who join remotely where.</summary>
    public static IReadOnlyList<Error> ObstaclesToNotice(Meeting meeting, DateTimeOffset now)
    {
        if (meeting.State != MeetingState.Planned)
        {
            return [MeetingErrors.NotPlanned];
        }

        List<Error> unmet = [];
        if (meeting.Details.StartsAt <= now)
        {
            unmet.Add(MeetingErrors.InThePast);
        }

        if (meeting.Agenda.Count == 0)
        {
            unmet.Add(MeetingErrors.AgendaEmpty);
        }

        if (IsRemote(meeting.Details.Form) && meeting.Details.JoinAddress.Length == 0)
        {
            unmet.Add(MeetingErrors.JoinAddressMissing);
        }

        return unmet;
    }

    /// <summary>The leader or deputy leader chairs; when both are away the members choose one among themselves (§ 11-2).</summary>
    public static IReadOnlyList<Error> ObstaclesToOpening(Meeting meeting, Body body, SeatId chair, DateOnly today)
    {
        List<Error> unmet = [];
        if (meeting.State != MeetingState.Noticed)
        {
            unmet.Add(MeetingErrors.NotNoticed);
        }

        if (meeting.BodyId != body.Id)
        {
            unmet.Add(MeetingErrors.WrongBody);
        }

        if (body.MandateOn(today) is null)
        {
            unmet.Add(MeetingErrors.NoMandateInForce);
        }

        if (!body.SeatsOn(today).Any(s => s.Id == chair && s.HasVote))
        {
            unmet.Add(MeetingErrors.ChairNotSeated);
        }

        return unmet;
    }

    /// <summary>Every item must have ended somehow: adopted, noted, postponed, or without anything adopted.</summary>
    public static IReadOnlyList<Error> ObstaclesToClosing(Meeting meeting)
    {
        if (meeting.State != MeetingState.Open)
        {
            return [MeetingErrors.NotOpen];
        }

        return
        [
            .. meeting.OpenBallotId is null ? [] : new[] { MeetingErrors.BallotIsOpen },
            .. meeting.Agenda.Where(i => !i.IsSettled).Select(i => MeetingErrors.ItemNotSettled(i.Number, i.Content.Title)),
        ];
    }

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

    internal static void AddIfTooLong(List<Error> errors, string field, string text, int limit)
    {
        if (text.Length > limit)
        {
            errors.Add(MeetingErrors.TooLong(field, limit));
        }
    }
}
