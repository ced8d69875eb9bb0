using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Bodies;

public static class BodyErrors
{
    /// <summary>The person has no role for the organisation, so the appointment must say on whose word they sit for it.</summary>
    public static readonly Error NoRoleThere = new("body.no-role-there") { Field = nameof(Appointment.OnWordOf) };

    public static readonly Error NameMissing = new("body.name-missing") { Field = nameof(Body.Name) };
    public static readonly Error SlugNotUsable = new("body.slug-not-usable") { Field = nameof(Body.Slug) };
    public static readonly Error SlugTaken = new("body.slug-taken") { Field = nameof(Body.Slug) };
    public static readonly Error PersonUnknown = new("body.person-unknown") { Field = nameof(Appointment.Person) };
    public static readonly Error OrganisationUnknown = new("body.organisation-unknown") { Field = nameof(Appointment.Organisation) };
    public static readonly Error SecretariatMissing = new("body.secretariat-missing") { Field = nameof(Body.SecretariatId) };
    public static readonly Error CaseMissing = new("body.case-missing") { Field = nameof(Body.ForCase) };
    public static readonly Error ServiceMissing = new("body.service-missing") { Field = nameof(Body.ForCase) };
    public static readonly Error ServiceHasCouncil = new("body.service-has-council") { Field = nameof(Body.ForCase) };
    public static readonly Error Dissolved = new("body.dissolved");
    public static readonly Error DissolvedBeforeItBegan = new("body.dissolved-before-it-began");
    public static readonly Error PurposeMissing = new("body.purpose-missing") { Field = nameof(MandateTerms.Purpose) };
    public static readonly Error SizeNotUsable = new("body.size-not-usable") { Field = nameof(MandateTerms.MaxSeats) };
    public static readonly Error MandateNotLater = new("body.mandate-not-later") { Field = nameof(Mandate.From) };
    public static readonly Error SeatUnknown = new("body.seat-unknown");
    public static readonly Error TermEndsBeforeItBegins = new("body.term-ends-before-it-begins") { Field = nameof(Appointment.To) };
    public static readonly Error SuccessionOutsideTerm = new("body.succession-outside-term") { Field = nameof(Appointment.From) };
    public static readonly Error HasLeader = new("body.has-leader") { Field = nameof(Appointment.Function) };
    public static readonly Error AlreadySeated = new("body.already-seated") { Field = nameof(Appointment.Person) };
    public static readonly Error DeputyOrderMissing = new("body.deputy-order-missing") { Field = nameof(Appointment.DeputyOrder) };
    public static readonly Error DeputyOrderTaken = new("body.deputy-order-taken") { Field = nameof(Appointment.DeputyOrder) };
    public static readonly Error OnlyDeputiesHaveOrder = new("body.only-deputies-have-order") { Field = nameof(Appointment.DeputyOrder) };
    public static readonly Error LeaderMissing = new("body.leader-missing");

    public static Error UserCouncilSize(int fewest, int most) =>
        new("body.user-council-size", fewest, most) { Field = nameof(MandateTerms.MaxSeats) };

    public static Error Full(int seats) => new("body.full", seats);

    public static Error TooFewMembers(int fewest, int members) => new("body.too-few-members", fewest, members);
}
