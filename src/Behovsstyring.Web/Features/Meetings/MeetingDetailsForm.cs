using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Web.Features.Meetings;

/// <summary>When and where, as a form has it: days and clock times in Norway.</summary>
public sealed class MeetingDetailsForm
{
    public DateOnly? Day { get; set; }

    public TimeOnly? Starts { get; set; }

    public TimeOnly? Ends { get; set; }

    /// <summary>A field is left half-written: it is not «none».</summary>
    public bool IsDayUnfinished { get; set; }

    public bool IsStartUnfinished { get; set; }

    public bool IsEndUnfinished { get; set; }

    public MeetingForm Form { get; set; } = MeetingForm.InPerson;

    public string Place { get; set; } = "";

    public string Join { get; set; } = "";

    public static MeetingDetailsForm Of(MeetingDetails details)
    {
        var starts = OsloTime.ToLocal(details.StartsAt);
        return new()
        {
            Day = DateOnly.FromDateTime(starts.DateTime),
            Starts = TimeOnly.FromDateTime(starts.DateTime),
            Ends = details.EndsAt is { } ends ? TimeOnly.FromDateTime(OsloTime.ToLocal(ends).DateTime) : null,
            Form = details.Form,
            Place = details.Place,
            Join = details.JoinAddress,
        };
    }

    /// <summary>None until there is a day of the calendar and a time, and nothing is half-written.</summary>
    public MeetingDetails? AsDetails() => (Day, Starts) switch
    {
        _ when IsDayUnfinished || IsStartUnfinished || IsEndUnfinished => null,
        ({ } day, { } starts) when DayRules.Has(day) => new()
        {
            StartsAt = OsloTime.At(day, starts),
            EndsAt = Ends is { } ends ? OsloTime.At(day, ends) : null,
            Form = Form,
            Place = Place,
            JoinAddress = Join,
        },
        _ => null,
    };
}
