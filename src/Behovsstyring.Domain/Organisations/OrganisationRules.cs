using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Organisations;

public static class OrganisationRules
{
    public const int NameMaxLength = 200;
    public const int KeyMaxLength = 60;
    public const int SmallBelow = 5_000;
    public const int LargeFrom = 20_000;

    /// <summary>Members of the structure are the kommuner and fylkeskommuner, all of them members of KS.</summary>
    public static bool IsMember(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Municipality or OrganisationKind.County => true,
        OrganisationKind.Ks or OrganisationKind.Company or OrganisationKind.Network or OrganisationKind.CountyCollege
            or OrganisationKind.StateAgency or OrganisationKind.Supplier or OrganisationKind.InterMunicipal => false,
    };

    /// <summary>Networks and the counties' college anchor the members' ideas (KS' concept study, ch. 5.9.3 and 6.2).</summary>
    public static bool CanAnchor(OrganisationKind kind) =>
        kind is OrganisationKind.Network or OrganisationKind.CountyCollege;

    /// <summary>
    /// The members, KS, the company and the counties' college are reference data, the same in every installation. Who they are is not edited here.
    /// </summary>
    public static bool IsReferenceData(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Municipality or OrganisationKind.County or OrganisationKind.Ks or OrganisationKind.Company or OrganisationKind.CountyCollege => true,
        OrganisationKind.Network or OrganisationKind.StateAgency or OrganisationKind.Supplier or OrganisationKind.InterMunicipal => false,
    };

    /// <summary>The kinds that members take part in, from one day to another.</summary>
    public static bool HasParticipants(OrganisationKind kind) =>
        CanAnchor(kind) || kind == OrganisationKind.InterMunicipal;

    public static IReadOnlyList<Error> ObstaclesToCorrecting(OrganisationKind kind, string? organisationNumber) => new Unmet()
        .If(IsReferenceData(kind), OrganisationErrors.IsReferenceData)
        .If(organisationNumber is not null && !IsOrganisationNumber(organisationNumber), OrganisationErrors.NumberNotValid with { Field = "OrganisationNumber" });

    public static IReadOnlyList<Error> ObstaclesToClosing(OrganisationKind kind, bool isActive) =>
        IsReferenceData(kind) ? [OrganisationErrors.IsReferenceData] : isActive ? [] : [OrganisationErrors.AlreadyClosed];

    /// <summary>Only members take part, only in what has participants, and one membership at a time.</summary>
    public static IReadOnlyList<Error> ObstaclesToJoining(
        OrganisationKind joined, OrganisationKind joining, DateOnly from, IReadOnlyList<NetworkMembership> earlier) => new Unmet()
        .If(!HasParticipants(joined), OrganisationErrors.HasNoParticipants)
        .If(!IsMember(joining), OrganisationErrors.NotMembers with { Field = "Member" })
        .If(earlier.Any(m => m.To is not { } last || from <= last), OrganisationErrors.TakesPartAlready with { Field = "Member" });

    /// <summary>Size counts for kommuner only; a county is not compared with one.</summary>
    public static SizeClass? SizeOf(OrganisationKind kind, int? population) =>
        kind != OrganisationKind.Municipality || population is not { } people ? null
        : people < SmallBelow ? SizeClass.Small
        : people < LargeFrom ? SizeClass.Medium
        : SizeClass.Large;

    /// <summary>KS and the company are one each, known to the rules by name; everyone else can become known.</summary>
    public static IReadOnlyList<Error> ObstaclesToRegistering(string key, OrganisationKind kind, string? organisationNumber) => new Unmet()
        .If(!PlainText.IsSlug(key, KeyMaxLength), OrganisationErrors.KeyNotUsable with { Field = "Key" })
        .If(kind is OrganisationKind.Ks or OrganisationKind.Company, OrganisationErrors.OnlyOneOfItsKind with { Field = "Kind" })
        .If(organisationNumber is not null && !IsOrganisationNumber(organisationNumber), OrganisationErrors.NumberNotValid with { Field = "OrganisationNumber" });

    /// <summary>Nine digits with a valid modulus 11 check digit (Enhetsregisteret).</summary>
    public static bool IsOrganisationNumber(string? text)
    {
        if (text is not { Length: 9 } || !text.All(char.IsAsciiDigit))
        {
            return false;
        }

        ReadOnlySpan<int> weights = [3, 2, 7, 6, 5, 4, 3, 2];
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += (text[i] - '0') * weights[i];
        }

        var check = (11 - (sum % 11)) % 11;
        return check != 10 && check == text[8] - '0';
    }
}
