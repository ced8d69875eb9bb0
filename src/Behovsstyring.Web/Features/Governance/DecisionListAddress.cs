using System.Globalization;
using Behovsstyring.Application.Governance;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Web.Components.Shared.Lists;

namespace Behovsstyring.Web.Features.Governance;

/// <summary>The list of decisions as an address says it. What it does not understand it leaves out.</summary>
internal sealed record DecisionListAddress
{
    public const string GateKey = "punkt";
    public const string OutcomeKey = "utfall";
    public const string EntityKey = "av";
    public const string FollowedKey = "anbefaling";
    public const string YearKey = "ar";
    public const string Departures = "avvik";
    public const string DateOrder = "dato";

    private const int LastPage = 2_000;

    /// <summary>The legal entities that decide at gates.</summary>
    public static readonly Party[] Entities = [Party.KsAdministration, Party.Company];

    public string? Search { get; private init; }

    public Gate? Gate { get; private init; }

    public GateOutcome? Outcome { get; private init; }

    public Party? Entity { get; private init; }

    public bool DeparturesOnly { get; private init; }

    public int? Year { get; private init; }

    public bool OldestFirst { get; private init; }

    public int Page { get; private init; } = 1;

    public static DecisionListAddress Read(Func<string, string?> query) => new()
    {
        Search = query(ListAddress.SearchKey) is { Length: > 0 } words ? PlainText.Cut(words, 200) : null,
        Gate = Find(Enum.GetValues<Gate>(), Of, query(GateKey)),
        Outcome = Find(Enum.GetValues<GateOutcome>(), Of, query(OutcomeKey)),
        Entity = Find(Entities, Of, query(EntityKey)),
        DeparturesOnly = query(FollowedKey) == Departures,
        Year = int.TryParse(query(YearKey), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2200 ? year : null,
        OldestFirst = query(ListAddress.SortKey) == DateOrder,
        Page = int.TryParse(query(ListAddress.PageKey), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, LastPage) : 1,
    };

    public ListAddress At(string path) => new(
        path,
        (ListAddress.SearchKey, Search),
        (GateKey, Gate is { } gate ? Of(gate) : null),
        (OutcomeKey, Outcome is { } outcome ? Of(outcome) : null),
        (EntityKey, Entity is { } entity ? Of(entity) : null),
        (FollowedKey, DeparturesOnly ? Departures : null),
        (YearKey, Year),
        (ListAddress.SortKey, OldestFirst ? DateOrder : null),
        (ListAddress.PageKey, Page));

    public ListDecisions AsQuery() => new()
    {
        Search = Search,
        Gate = Gate,
        Outcome = Outcome,
        Entity = Entity,
        DeparturesOnly = DeparturesOnly,
        Year = Year,
        OldestFirst = OldestFirst,
        Page = Page,
    };

    public static string Of(Gate gate) => gate switch
    {
        Domain.Cases.Gate.Bp1 => "bp1",
        Domain.Cases.Gate.Bp2 => "bp2",
        Domain.Cases.Gate.Bp3 => "bp3",
        Domain.Cases.Gate.Bp4 => "bp4",
        Domain.Cases.Gate.Bp5 => "bp5",
        Domain.Cases.Gate.Bp6 => "bp6",
    };

    public static string Of(GateOutcome outcome) => outcome switch
    {
        GateOutcome.GoOn => "videre",
        GateOutcome.GoOnWithConditions => "vilkar",
        GateOutcome.SendBack => "tilbake",
        GateOutcome.Pause => "pause",
        GateOutcome.Stop => "stopp",
    };

    public static string Of(Party entity) => entity == Party.Company ? "selskapet" : "ks";

    private static T? Find<T>(IEnumerable<T> all, Func<T, string> of, string? slug)
        where T : struct, Enum => slug is null ? null : all.Where(value => of(value) == slug).Cast<T?>().FirstOrDefault();
}
