using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.People;
using Behovsstyring.EndToEnd.Tests.Browsing;
using Behovsstyring.Testing.Databases;

namespace Behovsstyring.EndToEnd.Tests.Ideas;

/// <summary>The whole program, with the people that a need passes between.</summary>
public sealed class IdeaWeb(TestDatabaseServer databases) : PeopledWeb(databases)
{
    protected override IReadOnlyList<KnownPerson> Known { get; } =
    [
        new("torunn", "Torunn Prøve", "3303", Role.Contributor, Role.MemberRepresentative),
        new("kollega", "Kollega Prøve", "3303", Role.Contributor),
        new("nabo", "Nabo Prøve", "1103", Role.Contributor, Role.MemberRepresentative),
        new("eline", "Eline Prøve", "ks", Role.CaseOfficer),
    ];

    public async Task<string> SubmittedAsync(string title, string by = "torunn") => (await RunAsync(new SubmitIdea(CaseId.New(), new IdeaContent
    {
        Title = title,
        Summary = "Kort fortalt.",
        Problem = "Dette er et problem som mange kjenner igjen i hverdagen sin.",
        Affected = "Alle innbyggere",
        ExpectedBenefit = "Mindre venting",
        Channel = IdeaChannel.SingleMember,
        Area = ServiceArea.Common,
    }), await ActorAsync(by))).Number;
}
