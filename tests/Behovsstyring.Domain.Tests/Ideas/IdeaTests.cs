using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Organisations;

namespace Behovsstyring.Domain.Tests.Ideas;

public sealed class IdeaTests
{
    private static readonly DateTimeOffset Now = new(2027, 2, 10, 9, 0, 0, TimeSpan.Zero);

    private static readonly IdeaContent Content = new()
    {
        Title = "Felles oversikt over ledige barnehageplasser",
        Problem = "Foreldre ringer rundt til barnehagene fordi ingen vet hvor det er ledig.",
        Affected = "Småbarnsforeldre",
        ExpectedBenefit = "Spart tid",
        Channel = IdeaChannel.SingleMember,
        Area = ServiceArea.Childhood,
    };

    /// <summary>Every step a need can take, by its state. What is not listed throws.</summary>
    private static readonly Dictionary<CaseState, string[]> Allowed = new()
    {
        [CaseState.Draft] = ["edit", "submit"],
        [CaseState.Received] = ["edit", "assess", "gate", "pause", "route", "assign"],
        [CaseState.InAssessment] = ["gate", "pause", "route", "assign"],
        [CaseState.AtGate] = ["pass", "return", "stop", "rest", "assign"],
        [CaseState.Paused] = ["resume", "assign"],
        [CaseState.Stopped] = [],
        [CaseState.RoutedElsewhere] = ["answer", "assign"],
        [CaseState.Completed] = [],
    };

    private static readonly Dictionary<string, (Action<Idea> Do, CaseState Leads)> Steps = new()
    {
        ["edit"] = (i => i.Edit(Content with { Summary = "Ny" }, Now), CaseState.Draft),
        ["submit"] = (i => i.Submit("IDE-2027-0001", Now), CaseState.Received),
        ["assess"] = (i => i.TakeIntoAssessment(PersonId.New(), Now), CaseState.InAssessment),
        ["assign"] = (i => i.AssignCaseOfficer(PersonId.New(), Now), default),
        ["gate"] = (i => i.StandAtGate(Now), CaseState.AtGate),
        ["pass"] = (i => i.LeaveGate(new(Phase.Idea, CaseState.Completed, Creates.Concept), "", Now), CaseState.Completed),
        ["return"] = (i => i.LeaveGate(new(Phase.Idea, CaseState.InAssessment), "Mangler tall", Now), CaseState.InAssessment),
        ["stop"] = (i => i.LeaveGate(new(Phase.Idea, CaseState.Stopped), "Løst på annen måte", Now), CaseState.Stopped),
        ["rest"] = (i => i.LeaveGate(new(Phase.Idea, CaseState.Paused), "Venter på lovendring", Now), CaseState.Paused),
        ["pause"] = (i => i.Pause("Venter på lovendring", Now), CaseState.Paused),
        ["resume"] = (i => i.Resume(Now), CaseState.InAssessment),
        ["route"] = (i => i.RouteElsewhere("Helsedirektoratet", "Har oppdraget", Now), CaseState.RoutedElsewhere),
        ["answer"] = (i => i.RecordAnswer("Kommer i neste versjon", Now), CaseState.RoutedElsewhere),
    };

    public static TheoryData<CaseState, string> EveryStateAndStep()
    {
        var all = new TheoryData<CaseState, string>();
        foreach (var state in Allowed.Keys)
        {
            foreach (var step in Steps.Keys)
            {
                all.Add(state, step);
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(EveryStateAndStep))]
    public void A_step_is_taken_only_where_it_is_allowed(CaseState from, string step)
    {
        var idea = In(from);
        var (take, leads) = Steps[step];

        if (Allowed[from].Contains(step))
        {
            take(idea);
            Assert.Equal(step is "edit" or "assign" ? from : leads, idea.Case.State);
        }
        else
        {
            Assert.Throws<DomainException>(() => take(idea));
            Assert.Equal(from, idea.Case.State);
        }
    }

    [Fact]
    public void From_the_moment_it_is_sent_KS_has_it()
    {
        var idea = In(CaseState.Draft);
        Assert.Equal(idea.OrganisationId, idea.Case.OwnerId);

        idea.Submit("IDE-2027-0001", Now);

        Assert.Equal(KnownOrganisations.Ks, idea.Case.OwnerId);
        Assert.Equal(new IdeaSubmitted(idea.Id, "IDE-2027-0001", Content.Title), Assert.Single(idea.Events));
    }

    [Fact]
    public void Every_change_moves_the_row_so_that_two_editors_collide()
    {
        var idea = In(CaseState.Received);
        var before = idea.Revision;

        idea.Edit(Content, Now);

        Assert.True(idea.Revision > before);
    }

    [Fact]
    public void A_need_is_given_to_a_case_officer_and_taken_back_and_the_trail_does_not_say_who()
    {
        var (idea, officer) = (In(CaseState.Received), PersonId.New());

        idea.AssignCaseOfficer(officer, Now);
        Assert.Equal(officer, idea.Case.LeadId);
        idea.AssignCaseOfficer(null, Now);
        Assert.Null(idea.Case.LeadId);

        var told = idea.TakeEvents().Cast<IdeaAssigned>().ToList();
        Assert.Equal(["idea.assigned", "idea.unassigned"], told.Select(t => t.Code));
        Assert.All(told, t => Assert.Empty(t.Facts));
    }

    [Fact]
    public void Whoever_takes_a_need_becomes_its_officer_unless_it_is_given_to_somebody()
    {
        var (free, given) = (In(CaseState.Received), In(CaseState.Received));
        var (taker, officer) = (PersonId.New(), PersonId.New());
        given.AssignCaseOfficer(officer, Now);

        free.TakeIntoAssessment(taker, Now);
        given.TakeIntoAssessment(taker, Now);

        Assert.Equal((taker, officer), (free.Case.LeadId, given.Case.LeadId));
    }

    [Theory]
    [InlineData("pause")]
    [InlineData("return")]
    [InlineData("stop")]
    [InlineData("route")]
    public void Ending_or_resting_a_need_takes_a_reason(string step)
    {
        var idea = In(step is "pause" or "route" ? CaseState.Received : CaseState.AtGate);

        var refused = Assert.Throws<DomainException>(() =>
        {
            switch (step)
            {
                case "pause": idea.Pause(" ", Now); break;
                case "return": idea.LeaveGate(new(Phase.Idea, CaseState.InAssessment), "", Now); break;
                case "stop": idea.LeaveGate(new(Phase.Idea, CaseState.Stopped), "\n", Now); break;
                default: idea.RouteElsewhere("Helsedirektoratet", "", Now); break;
            }
        });

        Assert.Contains(IdeaErrors.ReasonMissing, refused.Errors);
    }

    [Fact]
    public void A_need_sent_in_must_stay_complete_when_it_is_mended() =>
        Assert.Throws<DomainException>(() => In(CaseState.Received).Edit(Content with { Affected = "" }, Now));

    [Fact]
    public void All_that_is_missing_is_said_at_once() =>
        Assert.Equal(
            ["Affected", "Area", "Channel", "ExpectedBenefit", "Problem", "Title"],
            IdeaRules.ObstaclesToSubmitting(new IdeaContent()).Select(e => e.Field).Order());

    [Theory]
    [InlineData(IdeaRules.TitleMaxLength, true)]
    [InlineData(IdeaRules.TitleMaxLength + 1, false)]
    public void A_title_keeps_within_its_limit(int length, bool fits) =>
        Assert.Equal(fits, IdeaRules.ProblemsIn(Content with { Title = new string('x', length) }).Count == 0);

    private static Idea In(CaseState state)
    {
        var idea = Idea.StartDraft(CaseId.New(), PersonId.New(), KnownOrganisations.IdOf("4601"), Content, Now);
        string[] way = state switch
        {
            CaseState.Draft => [],
            CaseState.Received => ["submit"],
            CaseState.InAssessment => ["submit", "assess"],
            CaseState.AtGate => ["submit", "assess", "gate"],
            CaseState.Paused => ["submit", "pause"],
            CaseState.Stopped => ["submit", "gate", "stop"],
            CaseState.RoutedElsewhere => ["submit", "route"],
            CaseState.Completed => ["submit", "gate", "pass"],
            CaseState.Active => throw new ArgumentOutOfRangeException(nameof(state), "A need is never active: it is a concept by then."),
        };
        foreach (var step in way)
        {
            Steps[step].Do(idea);
        }

        idea.TakeEvents();
        return idea;
    }
}
