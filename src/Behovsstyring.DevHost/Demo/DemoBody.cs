namespace Behovsstyring.DevHost.Demo;

/// <summary>A body that only the demo has: the user councils. The standing bodies are reference data.</summary>
internal sealed record DemoBody(
    string Key, string Kind, string Name, string NameNn, string NameEn, int? MinSeats, int? MaxSeats, string DecisionForm,
    string Secretariat, string Purpose, string Basis, string? Service);

/// <param name="Body">The key of a standing body or of one of the demo's own; also its slug.</param>
internal sealed record DemoSeats(string Body, IReadOnlyList<DemoSeat> Seats);

/// <param name="Order">The turn of a deputy.</param>
/// <param name="From">The first day, as <c>Q-8+0</c>.</param>
/// <param name="To">The last day; none while it lasts.</param>
internal sealed record DemoSeat(string Person, string Organisation, string Function, int? Order, string From, string? To);

/// <summary>Who is responsible for a service in the catalogue (produktansvarlig).</summary>
internal sealed record DemoService(string Service, string ProductOwner);
