using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Web.Components;

namespace Behovsstyring.Web.Features.Meetings;

public partial class AddItemPart
{
    private string _title = "";
    private string _paper = "";
    private string? _recordOf;
    private bool _aboutGate = true;
    private AgendaItemKind _kind = AgendaItemKind.Decision;
    private AdvisoryCapacity _capacity = AdvisoryCapacity.AdviserToKs;
    private CaseForAgenda? _chosen;
    private IReadOnlyList<BodyMeetingRow> _earlier = [];

    /// <summary>Made once for each item, so that a second press is the same item.</summary>
    private AgendaItemId _next = AgendaItemId.New();

    private async Task<IReadOnlyList<CaseForAgenda>> FindAsync(string written) => (await Run(new FindCasesForAgenda(written))).OrThrow();

    private void Choose(CaseForAgenda? found)
    {
        (_chosen, _aboutGate) = (found, found?.OpenReview is not null);
        if (found is not null && string.IsNullOrWhiteSpace(_title))
        {
            _title = PlainText.Cut(found.Title, MeetingRules.TitleMaxLength);
        }
    }

    private async Task KindChosenAsync()
    {
        if (_kind == AgendaItemKind.RecordApproval && _earlier.Count == 0)
        {
            var body = await Run(new GetBody(Meeting.BodySlug));
            _earlier = body.IsOk ? [.. body.Value.Meetings.Where(m => m.State == MeetingState.Closed)] : [];
        }
    }

    private async Task AddAsync()
    {
        MeetingId? recordOf = null;
        if (_kind == AgendaItemKind.RecordApproval && !string.IsNullOrEmpty(_recordOf))
        {
            var earlier = await Run(new GetMeeting(_recordOf));
            recordOf = earlier.IsOk ? earlier.Value.Id : null;
        }

        var content = new AgendaItemContent
        {
            Title = _title,
            Kind = _kind,
            Capacity = Meeting.BodyKind == BodyKind.KommitCouncil ? _capacity : null,
            CaseId = _chosen?.Id,
            GateReviewId = _aboutGate && _kind == AgendaItemKind.Decision ? _chosen?.OpenReview : null,
            RecordOf = recordOf,
            Presentation = _paper,
        };
        if (await DoAsync(new AddAgendaItem(Meeting.Id, _next, content)))
        {
            _next = AgendaItemId.New();
            (_title, _paper, _recordOf, _chosen, _kind) = ("", "", null, null, AgendaItemKind.Decision);
        }
    }
}
