using System.Globalization;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Components.Shared.Errors;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;
using static Behovsstyring.Web.Features.Governance.GovernanceWords;

namespace Behovsstyring.Web.Features.Governance;

/// <summary>What a draft of the decision matrix changes, as sentences.</summary>
internal static class ModelWords
{
    public static string Count(int changes) => changes switch
    {
        0 => ModelTexts.ChangesZero,
        1 => ModelTexts.ChangesOne,
        _ => Text(ModelTexts.ChangesMany, Words.Number(changes)),
    };

    /// <summary>What is wrong in a draft, with what it is about by its own words where the rule names a code.</summary>
    public static string Flaw(Error error, GovernanceContent content)
    {
        var names = content.Gates.SelectMany(Names).DistinctBy(n => n.Code).ToDictionary(n => n.Code, n => n.Name);
        return ErrorText.For(new Error(error.Code, [.. error.Args.Select(a => a is string code && names.TryGetValue(code, out var name) ? name : a)]));
    }

    public static string Say(ModelChange change) => change switch
    {
        OrgansChanged c => Text(ModelTexts.OrgansChanged, EnumText.Of(c.Entity), OrgansLine(c.Entity, c.Before), OrgansLine(c.Entity, c.After)),
        HeardAdded { Who: var who } => Text(ModelTexts.HeardAdded, EnumText.Of(who.Party), Heard(who.Role, who.RequiredWhen, who.InMeeting)),
        HeardRemoved c => Text(ModelTexts.HeardRemoved, EnumText.Of(c.Who)),
        HeardRoleChanged c => Text(ModelTexts.HeardRoleChanged, EnumText.Of(c.Who), Small(EnumText.Of(c.After))),
        HeardRequiredChanged c => Text(ModelTexts.HeardRequiredChanged, EnumText.Of(c.Who), Small(EnumText.Of(c.Before)), Small(EnumText.Of(c.After))),
        HeardMeetingChanged c => Text(c.InMeeting ? ModelTexts.HeardInMeeting : ModelTexts.HeardInWriting, EnumText.Of(c.Who)),
        RequirementSwitched c => Text(c.On ? ModelTexts.RequirementOn : ModelTexts.RequirementOff, c.What.Read()),
        RequirementStrengthChanged c => Text(ModelTexts.RequirementStrength, c.What.Read(), Small(EnumText.Of(c.Before)), Small(EnumText.Of(c.After))),
        RequirementTextChanged c => c.Before.Read() == c.After.Read()
            ? Text(ModelTexts.RequirementTextOther, c.After.Read())
            : Text(ModelTexts.RequirementText, c.Before.Read(), c.After.Read()),
        InformedAdded c => Text(ModelTexts.InformedAdded, EnumText.Of(c.Who)),
        InformedRemoved c => Text(ModelTexts.InformedRemoved, EnumText.Of(c.Who)),
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "A change without words."),
    };

    public static string OrgansLine(Party entity, IReadOnlyList<OrganThreshold> organs) => organs.Count == 0 ? ModelTexts.NoOrgan : string.Join("; ", Organs(entity, organs));

    public static string Heard(RecommenderRole role, Applicability when, bool inMeeting) =>
        Text(ModelTexts.HeardHow, Small(EnumText.Of(role)), Small(EnumText.Of(when)), inMeeting ? ModelTexts.InMeetingShort : ModelTexts.InWritingShort);

    /// <summary>A requirement without words in the reader's language keeps its code: it is what one looks for.</summary>
    private static IEnumerable<(string Code, string Name)> Names(GateContent gate) =>
    [
        .. gate.Requirements.Where(r => !string.IsNullOrWhiteSpace(r.Text.Read())).Select(r => (r.Code, r.Text.Read())),
        .. gate.Recommenders.Select(r => (r.Code, EnumText.Of(r.Party))),
        .. gate.Acceptors.Select(a => (a.Code, EnumText.Of(a.Party))),
        (gate.Decider.Code, EnumText.Of(gate.Decider.Party)),
    ];

    private static string Small(string text) => text.ToLower(CultureInfo.CurrentCulture);
}
