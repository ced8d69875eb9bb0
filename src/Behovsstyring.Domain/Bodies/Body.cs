using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Bodies;

/// <summary>What a body is called; the others only where they differ from bokmål.</summary>
public sealed record BodyName(string Nb, string? Nn = null, string? En = null);

/// <summary>
/// A body of the structure or of the company: its mandate in versions and its dated seats. Who may do what in it follows from the seats.
/// </summary>
public sealed class Body : Aggregate
{
    private readonly List<Mandate> _mandates = [];
    private readonly List<Seat> _seats = [];

    private Body() { }

    public BodyId Id { get; private set; }

    public BodyKind Kind { get; private set; }

    /// <summary>In addresses; given once.</summary>
    public string Slug { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>The name in nynorsk, where it has one of its own.</summary>
    public string? NameNn { get; private set; }

    public string? NameEn { get; private set; }

    /// <summary>The organisation whose people keep the body's secretariat.</summary>
    public OrganisationId SecretariatId { get; private set; }

    /// <summary>The case a steering group steers, or the service of a user council.</summary>
    public CaseId? ForCase { get; private set; }

    /// <summary>The last day of a body that has ended.</summary>
    public DateOnly? DissolvedAfter { get; private set; }

    /// <summary>Counts the changes, so that each of them moves the row version.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<Mandate> Mandates => _mandates;

    public IReadOnlyList<Seat> Seats => _seats;

    /// <summary>Sets up a body under its first mandate.</summary>
    public static Body Establish(
        BodyId id, BodyKind kind, string slug, BodyName name, OrganisationId secretariat, CaseId? forCase, DateOnly from, MandateTerms terms)
    {
        Guard.Against(BodyRules.ObstaclesToNaming(name, slug));
        Guard.Against(BodyRules.ProblemsIn(terms, kind));
        Guard.That(forCase is not null || !BodyRules.BelongsToCase(kind), BodyErrors.CaseMissing);
        var body = new Body { Id = id, Kind = kind, Slug = slug, SecretariatId = secretariat, ForCase = forCase };
        body.Call(name);
        body._mandates.Add(Mandate.Adopt(id, 1, from, terms));
        body.Raise(new BodyEstablished(id, kind, forCase));
        if (forCase is { } service && BodyRules.BelongsToService(kind))
        {
            body.Raise(new ServiceBodySetUp(service, slug, body.Name));
        }

        return body;
    }

    public void Rename(BodyName name)
    {
        Guard.Against(BodyRules.ObstaclesToNaming(name, Slug));
        Call(name);
        Revision++;
        Raise(new BodyRenamed(Id));
    }

    /// <summary>A new version of the mandate. Earlier versions stay: what was decided under them was decided under them.</summary>
    public void AdoptMandate(DateOnly from, MandateTerms terms)
    {
        Guard.Against(new Unmet()
            .And(BodyRules.ProblemsIn(terms, Kind))
            .If(from <= _mandates.Max(m => m.From), BodyErrors.MandateNotLater));
        var number = _mandates.Max(m => m.Number) + 1;
        _mandates.Add(Mandate.Adopt(Id, number, from, terms));
        Revision++;
        Raise(new MandateAdopted(Id, number, from));
    }

    /// <summary>Gives someone a seat. See <see cref="BodyRules.ObstaclesToAppointing"/>.</summary>
    public Seat Appoint(SeatId id, Appointment asked, DoneBy? by = null)
    {
        Guard.Against(BodyRules.ObstaclesToAppointing(this, asked));
        var seat = Seat.Give(id, Id, asked, by);
        _seats.Add(seat);
        Revision++;
        Raise(new SeatGiven(Id, id, asked.Person, asked.Organisation, asked.Function, asked.From, asked.To, asked.OnWordOf is not null));
        return seat;
    }

    /// <summary>Ends a seat after a day, that day included. History stays as it was.</summary>
    public void EndSeat(SeatId id, DateOnly lastDay, DoneBy? by = null)
    {
        var seat = _seats.Find(s => s.Id == id) ?? throw new DomainException(BodyErrors.SeatUnknown);
        Guard.That(lastDay >= seat.From, BodyErrors.TermEndsBeforeItBegins);
        // Ending later than planned is a new term in the making, and must find room like one.
        if (seat.To < lastDay)
        {
            _seats.Remove(seat);
            var longer = new Appointment(
                seat.PersonId, seat.OrganisationId, seat.Side, seat.Function, seat.From, lastDay, seat.DeputyOrder, seat.DeputyFor)
            {
                OnWordOf = seat.OnWordOf,
            };
            var obstacles = BodyRules.ObstaclesToAppointing(this, longer);
            _seats.Add(seat);
            Guard.Against(obstacles);
        }

        seat.EndAfter(lastDay, by);
        Revision++;
        Raise(new SeatEnded(Id, id, seat.PersonId, seat.OrganisationId, seat.Function, lastDay));
    }

    /// <summary>
    /// Ends a seat because the person has no role to sit by after a day. One that begins later never does; its last day is then the day before
    /// the first.
    /// </summary>
    public void VacateSeat(SeatId id, DateOnly lastDay, DoneBy? by)
    {
        var seat = _seats.Find(s => s.Id == id) ?? throw new DomainException(BodyErrors.SeatUnknown);
        if (seat.To is { } to && to <= lastDay)
        {
            return;
        }

        var last = lastDay < seat.From ? seat.From.AddDays(-1) : lastDay;
        seat.EndAfter(last, by);
        Revision++;
        Raise(new SeatEnded(Id, id, seat.PersonId, seat.OrganisationId, seat.Function, last));
    }

    /// <summary>
    /// Lets somebody else take over a seat from a day on, with the same function and turn and for what is left of the term. The earlier
    /// holder keeps it through the day before.
    /// </summary>
    public Seat Replace(SeatId id, SeatId successor, PersonId person, OrganisationId organisation, SeatSide side, DateOnly from, DoneBy? by = null, string? onWordOf = null)
    {
        var seat = _seats.Find(s => s.Id == id) ?? throw new DomainException(BodyErrors.SeatUnknown);
        Guard.That(seat.From < from && (seat.To is null || from <= seat.To), BodyErrors.SuccessionOutsideTerm);
        var rest = new Appointment(person, organisation, side, seat.Function, from, seat.To, seat.DeputyOrder, seat.DeputyFor) { OnWordOf = onWordOf };
        EndSeat(id, from.AddDays(-1), by);
        return Appoint(successor, rest, by);
    }

    /// <summary>Ends the body, and every seat that would have outlived it.</summary>
    public void Dissolve(DateOnly lastDay, DoneBy? by = null)
    {
        Guard.That(DissolvedAfter is null, BodyErrors.Dissolved);
        Guard.That(_mandates.Min(m => m.From) <= lastDay && _seats.All(s => s.From <= lastDay), BodyErrors.DissolvedBeforeItBegan);
        foreach (var seat in _seats.Where(s => s.Overlaps(lastDay.AddDays(1), null)))
        {
            seat.EndAfter(lastDay, by);
        }

        DissolvedAfter = lastDay;
        Revision++;
        Raise(new BodyDissolved(Id, lastDay));
        if (ForCase is { } service && BodyRules.BelongsToService(Kind))
        {
            Raise(new ServiceBodyDissolved(service, Slug, Name));
        }
    }

    public IReadOnlyList<Seat> SeatsOn(DateOnly day) => [.. _seats.Where(s => s.Covers(day))];

    public Mandate? MandateOn(DateOnly day) => _mandates.Where(m => m.From <= day).MaxBy(m => m.From);

    /// <summary>Everything a person may do in the body on a day, from all the seats held.</summary>
    public IReadOnlySet<BodyPower> PowersOf(PersonId person, DateOnly day) =>
        SeatsOn(day).Where(s => s.PersonId == person).SelectMany(s => SeatRules.PowersOf(s.Function)).ToHashSet();

    private void Call(BodyName name) =>
        (Name, NameNn, NameEn) = (PlainText.CleanLine(name.Nb), Tidy(name.Nn), Tidy(name.En));

    private static string? Tidy(string? text) => PlainText.CleanLine(text) is { Length: > 0 } clean ? clean : null;
}
