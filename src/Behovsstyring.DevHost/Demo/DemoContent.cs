using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Behovsstyring.DevHost.Demo;

/// <summary>The demo's texts and people, read from the embedded files in <c>Demo/Content</c>. Everybody in them is invented.</summary>
internal sealed class DemoContent
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly Assembly Home = typeof(DemoContent).Assembly;

    private DemoContent() { }

    public required IReadOnlyList<DemoPersonRow> People { get; init; }

    /// <summary>Suppliers, state agencies and joint IT undertakings; the others are reference data.</summary>
    public required IReadOnlyList<DemoOrganisation> Organisations { get; init; }

    public required IReadOnlyList<DemoNeed> Needs { get; init; }

    public required IReadOnlyList<DemoBody> Bodies { get; init; }

    public required IReadOnlyList<DemoSeats> Seats { get; init; }

    public required IReadOnlyList<DemoService> Services { get; init; }

    public required IReadOnlyList<DemoJourney> Journeys { get; init; }

    public required IReadOnlyList<DemoMeeting> Meetings { get; init; }

    public required IReadOnlyList<DemoReport> Reports { get; init; }

    public static DemoContent Load() => new()
    {
        People = Read<DemoPersonRow>("people.json"),
        Organisations = Read<DemoOrganisation>("organisations.json"),
        Needs = ReadAll<DemoNeed>("needs/"),
        Bodies = Read<DemoBody>("bodies.json"),
        Seats = Read<DemoSeats>("seats.json"),
        Services = Read<DemoService>("services.json"),
        Journeys = ReadAll<DemoJourney>("journeys/"),
        Meetings = ReadAll<DemoMeeting>("meetings/"),
        Reports = Read<DemoReport>("reports.json"),
    };

    private static List<T> Read<T>(string name) => ReadResource<T>(Prefix + name);

    /// <summary>A folder of files as one list, the files by name.</summary>
    private static List<T> ReadAll<T>(string folder) =>
    [
        .. Home.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix + folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(ReadResource<T>),
    ];

    private const string Prefix = "Demo/";

    private static List<T> ReadResource<T>(string name)
    {
        using var stream = Home.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The demo lacks {name}.");
        try
        {
            return JsonSerializer.Deserialize<List<T>>(stream, Format)!;
        }
        catch (JsonException wrong)
        {
            throw new InvalidOperationException($"{name}: {wrong.Message}", wrong);
        }
    }
}
