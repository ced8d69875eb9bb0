using System.Globalization;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Governance;

/// <summary>
/// The fields of one gate in a draft by name, so that two who write the same gate at once see each other's version part by part: each text,
/// each choice, each party that is heard.
/// </summary>
internal static class GateDraftFields
{
    /// <summary>Those who can say something at a gate. A need's submitter and the like have no meeting to say it in.</summary>
    public static readonly Party[] MayBeHeard =
    [
        Party.KommitCouncil, Party.DigitalisationCommittee, Party.ExpertCommittee, Party.ExpertCouncil, Party.SteeringGroup, Party.UserCouncil,
        Party.Network, Party.CountyCollege, Party.ProjectOwnerMeeting, Party.KsAdministration, Party.Company,
    ];

    private static readonly (string Code, Func<string> Label, Func<LocalText, string> Read, Func<LocalText, string, LocalText> Write)[] Languages =
    [
        ("nb", () => ModelTexts.TextNb, t => t.Nb, (t, text) => t with { Nb = text }),
        ("nn", () => ModelTexts.TextNn, t => t.Nn, (t, text) => t with { Nn = text }),
        ("en", () => ModelTexts.TextEn, t => t.En, (t, text) => t with { En = text }),
    ];

    public static string TextName(string requirement, string language) => $"{requirement}.{language}";

    /// <param name="decider">Whose organs they are.</param>
    public static WrittenFields<GateDraft> For(GateDraft draft, Party decider) => new(
    [
        .. draft.Requirements.SelectMany(r => Requirement(r.Code, r.Text)),
        .. MayBeHeard.Union(draft.Heard.Select(h => h.Party)).Select(Heard),
        new("organs", () => ModelTexts.OrgansTitle, d => Write(d.DeciderOrgans), (d, text) => d with { DeciderOrgans = Organs(text) })
        {
            IsChosen = true,
            Show = text => ModelWords.OrgansLine(decider, Organs(text)),
        },
        .. draft.AcceptorOrgans.Select(a => Acceptor(a.Code)),
        new("informed", () => ModelTexts.InformedTitle, d => string.Join(',', d.Informed.Order()), (d, text) => d with { Informed = Parties(text) })
        {
            IsChosen = true,
            Show = text => Words.And([.. Parties(text).Select(p => EnumText.Of(p))]),
        },
    ]);

    public static GateDraft With(GateDraft draft, string code, Func<RequirementDraft, RequirementDraft> change) =>
        draft with { Requirements = [.. draft.Requirements.Select(r => r.Code == code ? change(r) : r)] };

    private static IEnumerable<WrittenField<GateDraft>> Requirement(string code, LocalText name)
    {
        foreach (var (language, label, read, write) in Languages)
        {
            yield return new(
                TextName(code, language), () => $"{name.Read()}: {label()}",
                d => read(Find(d).Text), (d, text) => With(d, code, r => r with { Text = write(r.Text, text) }));
        }

        yield return new($"{code}.on", () => $"{name.Read()}: {ModelTexts.On}", d => Find(d).On ? "1" : "", (d, text) => With(d, code, r => r with { On = text == "1" }))
        {
            IsChosen = true,
            Show = text => text == "1" ? AdministrationTexts.Yes : AdministrationTexts.No,
        };
        yield return new($"{code}.strength", () => $"{name.Read()}: {ModelTexts.Strength}", d => Find(d).Strength.ToString(), (d, text) => With(d, code, r => r with { Strength = Enum.Parse<Strength>(text) }))
        {
            IsChosen = true,
            Show = text => EnumText.Of(Enum.Parse<Strength>(text)),
        };

        RequirementDraft Find(GateDraft d) => d.Requirements.Single(r => r.Code == code);
    }

    private static WrittenField<GateDraft> Heard(Party party) => new(
        $"heard.{party}", () => EnumText.Of(party),
        d => d.Heard.FirstOrDefault(h => h.Party == party) is { } heard ? $"{heard.Role},{heard.RequiredWhen},{heard.InMeeting}" : "",
        (d, text) =>
        {
            IReadOnlyList<HeardParty> others = [.. d.Heard.Where(h => h.Party != party)];
            return Read(party, text) is not { } heard ? d with { Heard = others }
                : d.Heard.Any(h => h.Party == party) ? d with { Heard = [.. d.Heard.Select(h => h.Party == party ? heard : h)] }
                : d with { Heard = [.. others, heard] };
        })
    {
        IsChosen = true,
        Show = text => Read(party, text) is { } heard ? ModelWords.Heard(heard.Role, heard.RequiredWhen, heard.InMeeting) : ModelTexts.NotHeard,
    };

    private static WrittenField<GateDraft> Acceptor(string code) => new(
        $"{code}.organs", () => ModelTexts.AcceptorOrgansTitle,
        d => Write(d.AcceptorOrgans.Single(a => a.Code == code).Organs),
        (d, text) => d with { AcceptorOrgans = [.. d.AcceptorOrgans.Select(a => a.Code == code ? a with { Organs = Organs(text) } : a)] })
    {
        IsChosen = true,
        Show = text => ModelWords.OrgansLine(Party.Company, Organs(text)),
    };

    private static HeardParty? Read(Party party, string text) => text.Split(',') is [var role, var when, var meeting]
        ? new HeardParty(party, Enum.Parse<RecommenderRole>(role), Enum.Parse<Applicability>(when), bool.Parse(meeting))
        : null;

    private static string Write(IReadOnlyList<OrganThreshold> organs) =>
        string.Join(';', organs.OrderBy(o => o.Organ).Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Organ},{o.FromSize},{o.FromRisk}")));

    private static IReadOnlyList<OrganThreshold> Organs(string text) =>
        [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(o => o.Split(',')).Select(o => new OrganThreshold(Enum.Parse<DecidingOrgan>(o[0]), Maybe<CaseSize>(o[1]), Maybe<CaseRisk>(o[2])))];

    private static IReadOnlyList<Party> Parties(string text) => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Party>)];

    private static T? Maybe<T>(string text)
        where T : struct, Enum => text.Length == 0 ? null : Enum.Parse<T>(text);
}
