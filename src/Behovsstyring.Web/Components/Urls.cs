namespace Behovsstyring.Web.Components;

/// <summary>
/// Every address in the product. Open pages and the workspace have the same tails
/// (<c>/behov/IDE-2026-0012</c> ↔ <c>/arbeid/behov/IDE-2026-0012</c>); cases go by number, bodies and services by slug.
/// </summary>
public static class Urls
{
    public const string Home = "/";
    public const string Ideas = "/behov";
    public const string Concepts = "/konsepter";
    public const string Projects = "/prosjekter";
    public const string Services = "/tjenester";
    public const string Bodies = "/utvalg";
    public const string Meetings = "/moter";
    public const string Decisions = "/beslutninger";
    public const string DecisionMatrix = "/beslutningsmatrise";
    public const string Reports = "/rapporter";
    public const string DecisionLog = "/logg";
    public const string ApiDescription = "/openapi/v1.json";
    public const string SignInPath = "/logg-inn";
    public const string SignOutPath = "/logg-ut";
    public const string SignInRefusedPath = SignInPath + "/avvist";
    public const string SignedOut = SignOutPath + "/ferdig";
    public const string SignedOutByProvider = SignOutPath + "/kanal";
    public const string ChooseOrganisation = "/velg-organisasjon";
    public const string GiveMyName = "/mitt-navn";
    public const string Failure = "/feil";
    public const string StyleGuide = "/stilguide";

    /// <summary>Any case by its number; services are found by a search, for their own address is a slug.</summary>
    public static string Case(string number) => number[..3] switch
    {
        "KON" => Concept(number),
        "PRO" => Project(number),
        "TJE" => $"{Services}?sok={number}",
        _ => Idea(number),
    };

    public static string Idea(string number) => $"{Ideas}/{number}";

    public static string Concept(string number) => $"{Concepts}/{number}";

    public static string Project(string number) => $"{Projects}/{number}";

    public static string Service(string slug) => $"{Services}/{slug}";

    public static string Body(string slug) => $"{Bodies}/{slug}";

    public static string Meeting(string slug) => $"{Meetings}/{slug}";

    /// <summary>A document that hangs on a case, as a file.</summary>
    public static string Document(Guid id) => Document(id.ToString("D"));

    public static string Document(string id) => $"/dokumenter/{id}";

    /// <summary>The crossing of one gate by one case.</summary>
    public static string Decision(Guid id) => $"{Decisions}/{id:D}";

    /// <summary>The matrix as it was in one version.</summary>
    public const string VersionKey = "versjon";

    public static string DecisionMatrixVersion(int number) => $"{DecisionMatrix}?{VersionKey}={number}";

    public static string Report(string quarter) => $"{Reports}/{quarter}";

    /// <summary>The cases behind one figure of a report.</summary>
    public static string ReportFigure(string quarter, string figure) => $"{Report(quarter)}/tall/{figure}";

    /// <summary>One table of a report as a file, without its ending.</summary>
    public static string ReportTable(string quarter, string table) => $"{Report(quarter)}/{table}";

    public static string LogEntry(long index) => $"{DecisionLog}/{index}";

    public static string SignIn(string? returnTo = null) => WithReturn(SignInPath, returnTo);

    /// <summary>Straight on to one provider of several.</summary>
    public static string SignInAt(string provider, string? returnTo, string? invitation = null) =>
        $"{SignInPath}?hos={provider}"
        + (returnTo is null ? "" : $"&til={Uri.EscapeDataString(returnTo)}")
        + (invitation is null ? "" : $"&{InvitationKey}={Uri.EscapeDataString(invitation)}");

    /// <summary>What carries an invitation through sign-in.</summary>
    public const string InvitationKey = "invitasjon";

    public static string SignInInvited(string invitation) => $"{SignInPath}?{InvitationKey}={Uri.EscapeDataString(invitation)}";

    public static string SignInRefused(string reason) => $"{SignInRefusedPath}?grunn={reason}";

    public static string ChooseOrganisationThen(string? returnTo) => WithReturn(ChooseOrganisation, returnTo);

    public static string GiveMyNameThen(string? returnTo) => WithReturn(GiveMyName, returnTo);

    public static string Language(string code, string? returnTo) => WithReturn($"/sprak/{code}", returnTo);

    public static string Theme(string slug, string? returnTo) => WithReturn($"/tema/{slug}", returnTo);

    /// <summary>Redirects within the site only; anything else goes to the front page.</summary>
    public static IResult BackTo(string? path) => Results.LocalRedirect(IsLocal(path) ? InAscii(path!) : Home);

    /// <summary>As a header carries it: an address that a person wrote may have letters that a header must not.</summary>
    public static string InAscii(string path) => path.All(char.IsAscii) ? path
        : string.Concat(path.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));

    /// <summary>A path on this site: not another host in any of the ways a browser reads one.</summary>
    public static bool IsLocal(string? path) =>
        path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.Any(char.IsControl);

    private static string WithReturn(string path, string? returnTo) =>
        string.IsNullOrEmpty(returnTo) || returnTo == Home ? path : $"{path}?til={Uri.EscapeDataString(returnTo)}";

    /// <summary>Open data for machines.</summary>
    public static class Api
    {
        public const string Root = "/api/v1";
        public const string Log = Root + "/log";
        public const string LogCheckpoint = Log + "/checkpoint";
        public const string LogKeysPem = Log + "/keys.pem";

        public static string LogProof(long entry) => $"{Log}/proof?entry={entry}";
    }

    /// <summary>The signed-in part.</summary>
    public static class Work
    {
        public const string Home = "/arbeid";
        public const string Ideas = Home + Urls.Ideas;
        public const string NewIdea = Ideas + "/ny";
        public const string Concepts = Home + Urls.Concepts;
        public const string Projects = Home + Urls.Projects;
        public const string Services = Home + Urls.Services;
        public const string Bodies = Home + Urls.Bodies;
        public const string Meetings = Home + Urls.Meetings;
        public const string Decisions = Home + Urls.Decisions;
        public const string Reports = Home + Urls.Reports;
        public const string DecisionMatrix = Home + Urls.DecisionMatrix;
        public const string AdoptMatrix = DecisionMatrix + "/sett-i-kraft";
        public const string Administration = Home + "/administrasjon";
        public const string Organisations = Administration + "/organisasjoner";
        public const string NewOrganisation = Administration + "/ny-organisasjon";
        public const string People = Administration + "/personer";
        public const string NewPerson = Administration + "/ny-person";
        public const string MyPowers = Home + "/mine-roller";
        public const string NewBody = Administration + "/nytt-utvalg";

        public static string Organisation(string key) => $"{Organisations}/{key}";

        public static string Person(Guid id) => $"{People}/{id:D}";

        public static string Idea(string number) => Home + Urls.Idea(number);

        public static string Concept(string number) => Home + Urls.Concept(number);

        public static string Project(string number) => Home + Urls.Project(number);

        public static string Service(string slug) => Home + Urls.Service(slug);

        public static string Body(string slug) => Home + Urls.Body(slug);

        /// <summary>Where a user council is set up for a service, by the service's slug.</summary>
        public static string NewCouncil(string service) => $"{NewBody}?tjeneste={service}";

        /// <summary>Where a new version of its mandate is written.</summary>
        public static string BodyMandate(string slug) => Body(slug) + "/mandat";

        public static string Meeting(string slug) => Home + Urls.Meeting(slug);

        public static string Report(string quarter) => Home + Urls.Report(quarter);

        public static string ReportComments(string quarter) => Report(quarter) + "/kommentarer";

        /// <summary>The crossing of one gate by one case.</summary>
        public static string GateReview(Guid id) => Home + Decision(id);

        /// <summary>Where its decision is written.</summary>
        public static string GateDecision(Guid id) => GateReview(id) + "/beslutt";

        /// <summary>Where what a requirement asks for is written.</summary>
        public static string GateEvidence(Guid id, string requirement) => $"{GateReview(id)}/grunnlag/{requirement}";

        /// <summary>Where one gate of the draft is written.</summary>
        public static string MatrixGate(string gate) => $"{DecisionMatrix}/{gate}";

        /// <summary>Any case by its number; see <see cref="Urls.Case"/>.</summary>
        public static string Case(string number) => Home + Urls.Case(number);
    }
}
