using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared.Errors;
using Behovsstyring.Web.Features.Meetings;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Features.Bodies;

/// <summary>One body for those who work with it: its seats and name are kept by KS, its meetings planned by its own leader and secretary.</summary>
public partial class BodyWorkPage
{
    private readonly MeetingDetailsForm _details = new();
    private readonly MeetingId _next = MeetingId.New();
    private string? _refusal;
    private bool _planning;

    [Parameter]
    public string Slug { get; set; } = "";

    protected override string Asked => Slug;

    protected override IQuery<BodyForWork> Query() => new GetBodyForWork(Slug);

    protected override string AddressOf(BodyForWork work) => work.Body.Slug;

    protected override bool Concerns(BodyForWork work, IReadOnlyCollection<string> topics) => topics.Contains(BodyHappening.AllBodies);

    /// <summary>Deputies stand in for an organisation that has a member here, or for anyone.</summary>
    private List<(OrganisationId Id, string Name)> Represented =>
    [
        .. Work!.Body.Seats.Where(s => SeatRules.HasVote(s.Function)).DistinctBy(s => s.OrganisationKey)
            .Select(s => (KnownOrganisations.IdOf(s.OrganisationKey), s.Organisation)),
    ];

    private Task SeatAsync() => AskAsync(
        BodyWorkTexts.SeatTitle, SteeringGroupTexts.SeatGiven,
        new DialogParameters<SeatDialog> { { d => d.Body, Work!.Body.Id }, { d => d.DeputiesFor, Represented } });

    private Task EndSeatAsync(SeatRow seat) => AskAsync(
        SteeringGroupTexts.EndTitle, SteeringGroupTexts.Ended,
        new DialogParameters<EndSeatDialog> { { d => d.Body, Work!.Body.Id }, { d => d.Seat, seat.Id }, { d => d.Person, seat.Person } });

    private Task RenameAsync() => AskAsync(
        BodyWorkTexts.Rename, BodyWorkTexts.Renamed, new DialogParameters<RenameBodyDialog> { { d => d.Work, Work! } });

    private Task DissolveAsync() => AskAsync(
        BodyWorkTexts.Dissolve, BodyWorkTexts.Dissolved, new DialogParameters<DissolveBodyDialog> { { d => d.Work, Work! } });

    private async Task PlanAsync()
    {
        if (_details.AsDetails() is not { } details)
        {
            _refusal = MeetingDeskTexts.WhenMissing;
            return;
        }

        _planning = true;
        var planned = await Run(new PlanMeeting(_next, Work!.Body.Id, details));
        _planning = false;
        if (planned.IsOk)
        {
            await Go(Urls.Work.Meeting(planned.Value.Slug));
        }
        else
        {
            _refusal = ErrorText.For(planned.Errors);
        }
    }
}
