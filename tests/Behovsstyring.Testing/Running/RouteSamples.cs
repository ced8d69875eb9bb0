using System.Text.RegularExpressions;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Reports;
using Behovsstyring.Testing.Identity;
using Npgsql;
using static Behovsstyring.Domain.People.Role;

namespace Behovsstyring.Testing.Running;

/// <summary>One page at a real address of the demo.</summary>
/// <param name="Worker">Who works there, by their key in the demo; null for what anyone may read.</param>
/// <param name="For">The roles that get in; null where it depends on more than the role.</param>
public sealed record RouteSample(string Template, string Address, string? Worker, IReadOnlyList<Role>? For)
{
    /// <summary>For everybody, signed in or not, and the same for all.</summary>
    public bool IsOpen => !IsWork && For is not null;

    /// <summary>It is the worker's own: others of the same role do not get in.</summary>
    public bool IsOwn { get; init; }

    public bool IsWork => Template.StartsWith("/arbeid", StringComparison.Ordinal);
}

/// <summary>
/// Every page there is, with an address to try it at. Who may is written by hand, from the process. A new page is a new line here: the tests
/// of all pages say so.
/// </summary>
public static partial class RouteSamples
{
    private static readonly Role[] Everyone = Enum.GetValues<Role>();

    private static readonly Role[] Submitters =
        [Contributor, MemberRepresentative, NetworkCoordinator, CaseOfficer, CompanyOfficer, ProductOwner, SupplierContact, StateContact];

    private static readonly Role[] KeepersOfBodies = [CaseOfficer, Administrator];

    private static readonly Page[] Pages =
    [
        Open("/"),
        Open("/behov"),
        Open("/behov/{number}", Cases.Idea),
        Open("/konsepter"),
        Open("/konsepter/{number}", Cases.Concept),
        Open("/prosjekter"),
        Open("/prosjekter/{number}", Cases.Project),
        Open("/tjenester"),
        Open("/tjenester/{slug}", Cases.Service),
        Open("/utvalg"),
        Open("/utvalg/{slug}", Bodies.Council),
        Open("/moter"),
        Open("/moter/{slug}", Meetings.Held),
        Open("/logg"),
        Open("/logg/{index}", "SELECT max(idx) FROM decision_log WHERE case_id IS NOT NULL"),
        Open("/beslutninger"),
        Open("/beslutninger/{id:guid}", Gates.Decided),
        Open("/beslutningsmatrise"),
        Open("/rapporter"),
        Open("/rapporter/{quarter}", Reports.Published),
        Open("/rapporter/{quarter}/tall/{slug}", $"SELECT quarter, 'ide-inn' FROM ({Reports.Published}) p"),
        Open("/stilguide"),

        Around("/feil"),
        Around("/logg-inn"),
        Around("/logg-inn/avvist"),
        Around("/logg-ut/ferdig"),
        Around("/logg-ut", Contributor),
        Around("/mitt-navn", Contributor),
        Around("/velg-organisasjon", find: People.WithSeveral),

        Work("/arbeid", CaseOfficer, Everyone),
        Work("/arbeid/mine-roller", MemberRepresentative, Everyone),
        Work("/arbeid/finnes-ikke", Contributor, Everyone),
        Work("/arbeid/stilguide", Contributor, Everyone),

        Work("/arbeid/behov", CaseOfficer, Everyone),
        Work("/arbeid/behov/ny", Submitters, Ideas.BeingWritten),
        Work("/arbeid/behov/ny/{Id:guid}", null, Ideas.BeingWritten),
        Work("/arbeid/behov/{Number}", CaseOfficer, Everyone, Cases.Idea),
        Work("/arbeid/behov/{Number}/rediger", null, Ideas.Mendable),

        Work("/arbeid/konsepter", CaseOfficer, Everyone),
        Work("/arbeid/konsepter/{Number}", CaseOfficer, Everyone, Cases.ConceptUnderWay),
        Work("/arbeid/konsepter/{Number}/rediger", [CaseOfficer], Cases.ConceptOfSomebody),
        Work("/arbeid/prosjekter", CompanyOfficer, Everyone),
        Work("/arbeid/prosjekter/{Number}", CompanyOfficer, Everyone, Cases.ProjectUnderWay),
        Work("/arbeid/prosjekter/{Number}/rediger", [CompanyOfficer], Cases.ProjectOfSomebody),
        Work("/arbeid/tjenester", ProductOwner, Everyone),
        Work("/arbeid/tjenester/{Slug}", ProductOwner, Everyone, Cases.Service),

        Work("/arbeid/utvalg", CaseOfficer, Everyone),
        Work("/arbeid/utvalg/{Slug}", CaseOfficer, Everyone, Bodies.Council),
        Work("/arbeid/utvalg/{Slug}/mandat", CaseOfficer, KeepersOfBodies, Bodies.Council),
        Work("/arbeid/moter", MemberRepresentative, Everyone),
        Work("/arbeid/moter/{Slug}", null, Meetings.ToCome),

        Work("/arbeid/beslutninger", KsDecisionMaker, Everyone),
        Work("/arbeid/beslutninger/{Id:guid}", KsDecisionMaker, Everyone, Gates.RecommendedAtBp1),
        Work("/arbeid/beslutninger/{Id:guid}/beslutt", KsDecisionMaker, [KsDecisionMaker], Gates.RecommendedAtBp1),
        Work("/arbeid/beslutninger/{Id:guid}/grunnlag/{Code}", [CaseOfficer], Gates.EvidenceAtBp1),
        Work("/arbeid/beslutningsmatrise", Administrator, [Administrator]),
        Work("/arbeid/beslutningsmatrise/sett-i-kraft", Administrator, [Administrator]),
        Work("/arbeid/beslutningsmatrise/{Slug}", Administrator, [Administrator], "SELECT 'bp2'"),

        Work("/arbeid/rapporter", CompanyOfficer, Everyone),
        // For everybody once it is published.
        Work("/arbeid/rapporter/{Key}", CompanyOfficer, null, Reports.BeingWritten),
        Work("/arbeid/rapporter/{Quarter}/kommentarer", CompanyOfficer, [CaseOfficer, CompanyOfficer], Reports.BeingWritten),

        Work("/arbeid/administrasjon", Administrator, KeepersOfBodies),
        Work("/arbeid/administrasjon/nytt-utvalg", Administrator, KeepersOfBodies),
        Work("/arbeid/administrasjon/organisasjoner", Administrator, [Administrator]),
        Work("/arbeid/administrasjon/organisasjoner/{Key}", Administrator, [Administrator], People.Organisation),
        Work("/arbeid/administrasjon/ny-organisasjon", Administrator, [Administrator]),
        Work("/arbeid/administrasjon/personer", Administrator, [Administrator]),
        Work("/arbeid/administrasjon/personer/{Id:guid}", Administrator, [Administrator], People.WithMost),
        Work("/arbeid/administrasjon/ny-person", Administrator, [Administrator]),
    ];

    public static IReadOnlyList<string> Templates { get; } = [.. Pages.Select(p => p.Template)];

    /// <summary>With their addresses filled in from what the database holds.</summary>
    public static async Task<IReadOnlyList<RouteSample>> ReadAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        var samples = new List<RouteSample>();
        foreach (var page in Pages)
        {
            samples.Add(await ReadAsync(source, page));
        }

        return samples;
    }

    private static async Task<RouteSample> ReadAsync(NpgsqlDataSource source, Page page)
    {
        var worker = page.UsedBy is { } role ? DemoPeople.Playing(role) : null;
        if (page.Find is null)
        {
            return new(page.Template, page.Template, worker, page.For);
        }

        await using var command = source.CreateCommand(page.Find);
        await using var reader = await command.ExecuteReaderAsync();
        if (!await reader.ReadAsync())
        {
            throw new InvalidOperationException($"The demo has nothing to show at {page.Template}.");
        }

        var column = 0;
        var address = Place().Replace(page.Template, _ => reader.GetValue(column++).ToString()!);
        var last = reader.FieldCount - 1;
        worker ??= reader.GetName(last) == "email" ? DemoPeople.KeyOf(reader.GetString(last)) : null;
        return new(page.Template, address, worker, page.For) { IsOwn = page.UsedBy is null && page.For is not null && worker is not null };
    }

    private static Page Open(string template, string? find = null) => new(template, null, Everyone, find);

    /// <summary>On the way in and out, and when something fails.</summary>
    private static Page Around(string template, Role? usedBy = null, string? find = null) => new(template, usedBy, null, find);

    private static Page Work(string template, Role usedBy, Role[]? @for, string? find = null) => new(template, usedBy, @for, find);

    /// <summary>Where it is the thing that says who works there: the one with the address <c>email</c>.</summary>
    private static Page Work(string template, Role[]? @for, string find) => new(template, null, @for, find);

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Place();

    /// <param name="Find">The values for the template's places, in order.</param>
    private sealed record Page(string Template, Role? UsedBy, Role[]? For, string? Find);

    private static class Cases
    {
        public static readonly string Idea = With(CaseKind.Idea, "(SELECT count(*) FROM idea_supports s WHERE s.idea_id = c.id)");
        public static readonly string Concept = With(CaseKind.Concept, "(SELECT count(*) FROM concept_alternatives a WHERE a.concept_id = c.id)");
        public static readonly string Project = With(CaseKind.Project, "(SELECT count(*) FROM project_deliveries d WHERE d.project_id = c.id)");
        public static readonly string ConceptUnderWay = With(CaseKind.Concept, "(SELECT count(*) FROM concept_alternatives a WHERE a.concept_id = c.id)", CaseState.Active);
        public static readonly string ProjectUnderWay = With(CaseKind.Project, "(SELECT count(*) FROM project_deliveries d WHERE d.project_id = c.id)", CaseState.Active);

        public static readonly string ConceptOfSomebody = OfSomebody(CaseKind.Concept);
        public static readonly string ProjectOfSomebody = OfSomebody(CaseKind.Project);

        /// <summary>One with a user council.</summary>
        public static readonly string Service = $"""
            SELECT s.slug FROM services s JOIN bodies b ON b.for_case = s.id WHERE b.kind = {(int)BodyKind.UserCouncil} ORDER BY s.slug LIMIT 1
            """;

        /// <summary>One under way, and the one who has it by name.</summary>
        private static string OfSomebody(CaseKind kind) => $"""
            SELECT c.number, p.email FROM cases c JOIN people p ON p.id = c.lead_id
            WHERE c.kind = {(int)kind} AND c.state = {(int)CaseState.Active} ORDER BY c.number LIMIT 1
            """;

        private static string With(CaseKind kind, string most, CaseState? state = null) => $"""
            SELECT c.number FROM cases c WHERE c.kind = {(int)kind} AND c.number IS NOT NULL AND c.visibility = {(int)CaseVisibility.Open}
            {(state is { } s ? $"AND c.state = {(int)s}" : "")} ORDER BY {most} DESC, c.number LIMIT 1
            """;
    }

    private static class Ideas
    {
        public static readonly string BeingWritten = OfSomebody("c.id", CaseState.Draft);
        public static readonly string Mendable = OfSomebody("c.number", CaseState.Received);

        /// <summary>Of one who has no organisation to choose.</summary>
        private static string OfSomebody(string called, CaseState state) => $"""
            SELECT {called}, p.email FROM cases c JOIN ideas i ON i.id = c.id JOIN people p ON p.id = i.submitter_id
            WHERE c.state = {(int)state} AND (SELECT count(DISTINCT r.organisation_id) FROM role_grants r WHERE r.person_id = p.id) = 1
            ORDER BY c.created_at, c.id LIMIT 1
            """;
    }

    private static class Bodies
    {
        /// <summary>The one most sit in.</summary>
        public const string Council = "SELECT b.slug FROM bodies b ORDER BY (SELECT count(*) FROM seats s WHERE s.body_id = b.id) DESC, b.slug LIMIT 1";
    }

    private static class Meetings
    {
        public static readonly string Held = $"""
            SELECT m.slug FROM meetings m WHERE m.state = {(int)MeetingState.Closed}
            ORDER BY (SELECT count(*) FROM agenda_items a WHERE a.meeting_id = m.id) DESC, m.starts_at DESC LIMIT 1
            """;

        /// <summary>One that is noticed, for the one who leads the body.</summary>
        public static readonly string ToCome = $"""
            SELECT m.slug, p.email FROM meetings m JOIN seats s ON s.body_id = m.body_id AND s.function = {(int)SeatFunction.Leader} AND s.to IS NULL
            JOIN people p ON p.id = s.person_id WHERE m.state = {(int)MeetingState.Noticed}
            ORDER BY (SELECT count(*) FROM agenda_items a WHERE a.meeting_id = m.id) DESC, m.slug LIMIT 1
            """;
    }

    private static class Gates
    {
        private const string Said = "(SELECT count(*) FROM gate_recommendations r WHERE r.gate_review_id = g.id)";

        public static readonly string Decided = $"SELECT g.id FROM gate_reviews g WHERE g.state = {(int)GateReviewState.Crossed} ORDER BY {Said} DESC, g.id LIMIT 1";

        public static readonly string RecommendedAtBp1 = $"SELECT g.id FROM gate_reviews g WHERE {OpenAtBp1} ORDER BY {Said} DESC, g.id LIMIT 1";

        public static readonly string EvidenceAtBp1 = $"""
            SELECT g.id, e.requirement, p.email FROM gate_reviews g JOIN gate_evidence e ON e.gate_review_id = g.id
            JOIN cases c ON c.id = g.case_id JOIN people p ON p.id = c.lead_id
            WHERE {OpenAtBp1} AND {Said} = 0 ORDER BY e.requirement DESC, g.id LIMIT 1
            """;

        private static string OpenAtBp1 => $"g.gate = {(int)Gate.Bp1} AND g.state = {(int)GateReviewState.Open}";
    }

    private static class Reports
    {
        public static readonly string Published = Newest($"r.state = {(int)ReportState.Published}");

        /// <summary>In the first days of a quarter there is none, and the newest is what there is.</summary>
        public static readonly string BeingWritten = Newest("true");

        private static string Newest(string which) =>
            $"SELECT r.year || '-' || r.number AS quarter FROM quarterly_reports r WHERE {which} ORDER BY r.year DESC, r.number DESC LIMIT 1";
    }

    private static class People
    {
        public const string Organisation = "SELECT o.key FROM organisations o ORDER BY (SELECT count(*) FROM role_grants r WHERE r.organisation_id = o.id) DESC, o.key LIMIT 1";

        /// <summary>One who has something to choose between after sign-in.</summary>
        public const string WithSeveral =
            "SELECT p.email FROM people p WHERE (SELECT count(DISTINCT r.organisation_id) FROM role_grants r WHERE r.person_id = p.id) > 1 ORDER BY p.email LIMIT 1";

        public const string WithMost = "SELECT p.id FROM people p ORDER BY (SELECT count(*) FROM role_grants r WHERE r.person_id = p.id) DESC, p.email LIMIT 1";
    }
}
