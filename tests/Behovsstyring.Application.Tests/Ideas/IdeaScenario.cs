using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Ideas;

/// <summary>A need as tests want one: complete, and sent in by Bergen unless said otherwise.</summary>
internal static class IdeaScenario
{
    public static readonly IdeaContent Content = new()
    {
        Title = "Felles oversikt over ledige barnehageplasser",
        Summary = "Foreldre og kommuner mangler en samlet oversikt.",
        Problem = "Foreldre ringer rundt til barnehagene fordi ingen vet hvor det er ledig plass akkurat nå.",
        Affected = "Alle småbarnsforeldre og rundt 5 500 barnehager.",
        ExpectedBenefit = "Mindre tid brukt på telefon, og raskere svar til foreldre.",
        Channel = IdeaChannel.SingleMember,
        Area = ServiceArea.Childhood,
    };

    public static async Task<SubmittedIdea> SubmitAsync(this TestApp app, Actor? by = null, IdeaContent? content = null) =>
        await app.RunAsync(new SubmitIdea(CaseId.New(), content ?? Content), by ?? await app.PersonAsync(Role.Contributor, "4601"));
}
