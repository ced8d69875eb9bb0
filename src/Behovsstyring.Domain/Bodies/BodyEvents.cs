using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Bodies;

/// <summary>Something changed in a body. Its page and the list of bodies show it.</summary>
public abstract record BodyHappening(BodyId Body) : DomainEvent, IHasTopics
{
    public const string AllBodies = "list:bodies";

    public IReadOnlyList<string> Topics => [TopicOf(Body), AllBodies];

    public static string TopicOf(BodyId body) => $"body:{body.Value}";
}

public sealed record BodyEstablished(BodyId Body, BodyKind Kind, CaseId? ForCase) : BodyHappening(Body);

public sealed record BodyDissolved(BodyId Body, DateOnly LastDay) : BodyHappening(Body);

public sealed record MandateAdopted(BodyId Body, int Number, DateOnly From) : BodyHappening(Body);

public sealed record SeatGiven(BodyId Body, SeatId Seat, PersonId Person, OrganisationId Organisation, SeatFunction Function, DateOnly From, DateOnly? To, bool OnWord) : BodyHappening(Body);

public sealed record SeatEnded(BodyId Body, SeatId Seat, PersonId Person, OrganisationId Organisation, SeatFunction Function, DateOnly LastDay) : BodyHappening(Body);

public sealed record BodyRenamed(BodyId Body) : BodyHappening(Body);

/// <summary>The users of a service got a body of their own: the council that steers it, or their meeting. On the trail of the service.</summary>
public sealed record ServiceBodySetUp(CaseId Case, string Body, string Name) : CaseHappening(Case, "service.body-set-up")
{
    public override IReadOnlyDictionary<string, string> Facts => new Dictionary<string, string> { ["body"] = Body, ["name"] = Name };
}

public sealed record ServiceBodyDissolved(CaseId Case, string Body, string Name) : CaseHappening(Case, "service.body-dissolved")
{
    public override IReadOnlyDictionary<string, string> Facts => new Dictionary<string, string> { ["body"] = Body, ["name"] = Name };
}
