using Behovsstyring.Application.People;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared.Lists;

namespace Behovsstyring.Web.Features.People;

/// <summary>The list of people as an address says it.</summary>
internal static class PersonListAddress
{
    public const string Role = "rolle";
    public const string Organisation = "organisasjon";
    public const string State = "status";

    public const string NameOrder = "navn";

    private const int LastPage = 500;

    public static ListPeople Read(Func<string, string?> query) => new()
    {
        Search = query(ListAddress.SearchKey) is { Length: > 0 and <= 200 } search ? search : null,
        Role = PersonSlugs.ReadRole(query(Role)),
        Organisation = query(Organisation) is { Length: > 0 and <= 60 } organisation ? organisation : null,
        State = PersonSlugs.ReadState(query(State)),
        Reversed = query(ListAddress.SortKey) == "-" + NameOrder,
        Page = int.TryParse(query(ListAddress.PageKey), out var number) ? Math.Clamp(number, 1, LastPage) : 1,
    };

    public static ListAddress At(ListPeople query) => new(
        Urls.Work.People,
        (ListAddress.SearchKey, query.Search),
        (Role, query.Role is { } role ? PersonSlugs.Of(role) : null),
        (Organisation, query.Organisation),
        (State, query.State is { } state ? PersonSlugs.Of(state) : null),
        (ListAddress.SortKey, query.Reversed ? "-" + NameOrder : null),
        (ListAddress.PageKey, query.Page));
}
