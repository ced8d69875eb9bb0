namespace Behovsstyring.Web.Components.Layout;

/// <summary>
/// Who is signed in and for whom they act, as the layout shows it. Given as a cascading value by sign-in.
/// Says nothing about what the person may do: that is asked of the database at every run.
/// </summary>
/// <param name="OrganisationName">The organisation acted for. It is always visible, so that users do not act for the wrong one.</param>
/// <param name="RoleNames">The roles there, in the reader's language.</param>
/// <param name="MayChange">The person has more than one organisation to act for.</param>
public sealed record CurrentActor(string PersonName, string? OrganisationName, IReadOnlyList<string> RoleNames, bool MayChange);
