using Behovsstyring.Application.Bodies;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Bodies;

/// <summary>What those who keep the bodies may do with one of them.</summary>
internal enum BodyAction
{
    AdoptMandate = 1,
    Rename = 2,
    Dissolve = 3,
}

internal static class BodyActions
{
    public static IReadOnlyList<OfferedAction<BodyAction>> For(BodyForWork work)
    {
        IReadOnlyList<Error> ended = work.Body.DissolvedAfter is null ? [] : [BodyErrors.Dissolved];
        return
        [
            OfferedAction.Of(BodyAction.AdoptMandate, BodyWorkTexts.AdoptMandate, ended),
            OfferedAction.Of(BodyAction.Rename, BodyWorkTexts.Rename),
            OfferedAction.Of(BodyAction.Dissolve, BodyWorkTexts.Dissolve, ended),
        ];
    }
}
