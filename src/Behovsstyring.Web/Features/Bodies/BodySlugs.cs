using Behovsstyring.Domain.Bodies;

namespace Behovsstyring.Web.Features.Bodies;

/// <summary>The kinds of bodies as addresses say them.</summary>
internal static class BodySlugs
{
    public static string Of(BodyKind kind) => kind switch
    {
        BodyKind.KommitCouncil => "kommit-radet",
        BodyKind.DigitalisationCommittee => "digitaliseringsutvalg",
        BodyKind.PriorityCommittee => "prioriteringsutvalg",
        BodyKind.ExpertCouncil => "fagrad",
        BodyKind.Network => "nettverk",
        BodyKind.CountyCollege => "kollegium",
        BodyKind.SteeringGroup => "styringsgruppe",
        BodyKind.UserCouncil => "brukerrad",
        BodyKind.UserMeeting => "brukermote",
        BodyKind.ProjectOwnerMeeting => "prosjekteiermote",
        BodyKind.Board => "styre",
        BodyKind.GeneralAssembly => "generalforsamling",
        BodyKind.RepresentativeCouncil => "representasjonsrad",
        BodyKind.NominationCommittee => "valgkomite",
        BodyKind.DirectorsCommittee => "kommunedirektorutvalg",
    };

    public static BodyKind? Kind(string? slug) =>
        Enum.GetValues<BodyKind>().Where(kind => Of(kind) == slug).Select(kind => (BodyKind?)kind).FirstOrDefault();
}
