using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Web.Features.Meetings;

/// <summary>When and where, as a form has it: days and clock times in Norway.</summary>
public sealed class MeetingDetailsForm
{
    public DateOnly? Day { get; set; }

    public TimeOnly? Starts { get; set; }

    public TimeOnly? Ends { get; set; }

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

    /// <summary>None until there is a day and a time.</summary>
    public MeetingDetails? AsDetails() => (Day, Starts) switch
    {
        ({ } day, { } starts) => new()
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
