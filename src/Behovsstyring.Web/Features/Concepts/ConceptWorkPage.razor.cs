using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Concepts;
using Behovsstyring.Web.Components.Forms;
using Behovsstyring.Web.Features.Bodies;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Features.Concepts;

/// <summary>One concept for those who work with it: the open page's content, the steering group, and what I may do.</summary>
public partial class ConceptWorkPage
{
    [Parameter]
    public string Number { get; set; } = "";

    protected override string Asked => Number;

    /// <summary>What I may do with the concept as a whole. Actions on an alternative or a seat are beside it.</summary>
    private IReadOnlyList<Offer?> Offers =>
    [
        OfferIf(Work!.MayResume, ConceptWorkTexts.Resume, () => DoneAsync(new ResumeConcept(Work!.Concept.Id), ConceptWorkTexts.Resumed)),
        OfferIf(
            Work.MayRecordAnswer, Work.Concept.ExternalAnswer is null ? ConceptWorkTexts.RecordAnswer : ConceptWorkTexts.ChangeAnswer,
            () => AskAsync(ConceptWorkTexts.AnswerTitle, ConceptWorkTexts.AnswerRecorded, new DialogParameters<ExternalAnswerDialog> { { d => d.Concept, Work!.Concept } })),
        OfferGate(Work.Concept.Id, Work.Gates),
        OfferIf(Work.ToEdit, ConceptWorkTexts.Edit, () => Go(ConceptAddress.Edit(Work!.Concept.Number))),
        OfferFollowing(Work.IsFollowing),
    ];

    protected override IQuery<ConceptForWork> Query() => new GetConceptForWork(Number);

    protected override ShownCase About(ConceptForWork work) => new(work.Concept.Id, work.Concept.Number, work.Concept.Trail.Count);

    private Task WriteAlternativeAsync(AlternativeRow? alternative) => AskAsync(
        alternative is null ? ConceptWorkTexts.AlternativeAdd : ConceptWorkTexts.AlternativeEdit,
        ConceptWorkTexts.AlternativeSaved,
        new DialogParameters<AlternativeDialog> { { d => d.Concept, Work!.Concept }, { d => d.Alternative, alternative } });

    /// <summary>Done at once, and as easily taken back; with it goes the proposal, if it was the preferred one.</summary>
    private Task RemoveAsync(AlternativeRow alternative)
    {
        var (id, choice) = (Work!.Concept.Id, alternative.IsPreferred ? Work.Concept.Choice : null);
        return DoneAsync(new RemoveAlternative(id, alternative.Id), ConceptWorkTexts.AlternativeRemoved, async () =>
        {
            await DoneAsync(new SaveAlternative(id, alternative.Id, alternative.Content), ConceptWorkTexts.AlternativeSaved);
            if (choice is not null)
            {
                await DoneAsync(
                    new ChooseSolutionActor(id, choice.Actor, choice.Name, choice.Reason, choice.PreferredAlternative), ConceptWorkTexts.Chosen);
            }
        });
    }

    private Task ChooseActorAsync() => AskAsync(
        ConceptWorkTexts.ChooseTitle, ConceptWorkTexts.Chosen, new DialogParameters<ChooseActorDialog> { { d => d.Concept, Work!.Concept } });

    private Task SetUpGroupAsync() => AskAsync(
        ConceptWorkTexts.GroupTitle, ConceptWorkTexts.GroupDone, new DialogParameters<SetUpGroupDialog> { { d => d.Concept, Work!.Concept.Id } });

    private Task SeatAsync() => AskAsync(
        SteeringGroupTexts.SeatTitle, SteeringGroupTexts.SeatGiven, new DialogParameters<SeatDialog> { { d => d.Body, Work!.SteeringGroup!.Id } });

    private Task EndSeatAsync(SteeringSeatRow seat) => AskAsync(
        SteeringGroupTexts.EndTitle, SteeringGroupTexts.Ended,
        new DialogParameters<EndSeatDialog> { { d => d.Body, Work!.SteeringGroup!.Id }, { d => d.Seat, seat.Id }, { d => d.Person, seat.Person } });
}
