using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Components.Shared.Errors;
using Behovsstyring.Web.Features.Meetings;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Features.Bodies;

/// <summary>One body, the one place for it: those with a seat plan its meetings, and those who keep it seat people and adopt its mandate.</summary>
public partial class BodyWorkPage
{
    private readonly MeetingDetailsForm _details = new();
    private readonly MeetingId _next = MeetingId.New();
    private string? _refusal;

    [Parameter]
    public string Slug { get; set; } = "";

    protected override string Asked => Slug;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    private DateOnly Today => OsloTime.Today(Clock);

    private bool HasEnded => Work!.Body.DissolvedAfter < Today;

    /// <summary>A body that has ended gets no new seats.</summary>
    private bool Keeps => Work!.MayManage && !HasEnded;

    private IReadOnlyList<Error> Ended => Work!.Body.DissolvedAfter is null ? [] : [BodyErrors.Dissolved];

    /// <summary>What those who keep the bodies may do with one of them.</summary>
    private IReadOnlyList<Offer?> Offers =>
    [
        OfferIf(Ended, BodyWorkTexts.AdoptMandate, () => Go(Urls.Work.BodyMandate(Slug))),
        OfferIf(true, BodyWorkTexts.Rename, () => AskAsync(
            BodyWorkTexts.Rename, BodyWorkTexts.Renamed, new DialogParameters<RenameBodyDialog> { { d => d.Work, Work! } })),
        OfferIf(Ended, BodyWorkTexts.Dissolve, () => AskAsync(
            BodyWorkTexts.Dissolve, BodyWorkTexts.DissolvedDone, new DialogParameters<DissolveBodyDialog> { { d => d.Work, Work! } })),
    ];

    protected override IQuery<BodyForWork> Query() => new GetBodyForWork(Slug);

    protected override string AddressOf(BodyForWork work) => work.Body.Slug;

    protected override bool Concerns(BodyForWork work, IReadOnlyCollection<string> topics) => topics.Contains(BodyHappening.TopicOf(work.Body.Id));

    private Task GiveAsync() => AskAsync(
        BodyWorkTexts.GiveTitle, SteeringGroupTexts.SeatGiven,
        new DialogParameters<SeatDialog> { { d => d.Body, Work!.Body.Id }, { d => d.Sitting, Work.Body.Seats }, { d => d.Lead, BodyWorkTexts.GiveLead } });

    private Task ReplaceAsync(SeatRow seat) => AskAsync(
        BodyWorkTexts.Replace, BodyWorkTexts.Replaced, new DialogParameters<ReplaceSeatDialog> { { d => d.Body, Work!.Body.Id }, { d => d.Seat, seat } });

    private Task EndAsync(SeatRow seat) => AskAsync(
        SteeringGroupTexts.EndTitle, SteeringGroupTexts.Ended,
        new DialogParameters<EndSeatDialog>
        {
            { d => d.Body, Work!.Body.Id }, { d => d.Seat, seat.Id }, { d => d.Person, seat.Person }, { d => d.From, seat.From }, { d => d.Lead, BodyWorkTexts.EndLead },
        });

    private Task PlanAsync() => WhileBusyAsync(async () =>
    {
        if (_details.AsDetails() is not { } details)
        {
            _refusal = MeetingDeskTexts.WhenMissing;
            return;
        }

        var planned = await Run(new PlanMeeting(_next, Work!.Body.Id, details));
        if (planned.IsOk)
        {
            Address.NavigateTo(Urls.Work.Meeting(planned.Value.Slug));
        }
        else
        {
            _refusal = ErrorText.For(planned.Errors);
        }
    });
}
