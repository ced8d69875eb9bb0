using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Concepts;
using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Forms;
using Behovsstyring.Application.Governance;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Leads;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Application.Notifications;
using Behovsstyring.Application.Organisations;
using Behovsstyring.Application.People;
using Behovsstyring.Application.Projects;
using Behovsstyring.Application.Reports;
using Behovsstyring.Application.Services;

namespace Behovsstyring.Application.Tests.Access;

/// <summary>Whose thing a command acts on, so that the right role of the wrong one is refused.</summary>
internal enum Whose
{
    /// <summary>A need, concept or project of KS' that a case officer has by name.</summary>
    CaseOfficers,

    /// <summary>A project that an officer of the company leads.</summary>
    ProjectLeads,

    /// <summary>A service that a product owner answers for.</summary>
    ProductOwners,

    /// <summary>A gate that another party decides at, or is asked at.</summary>
    Parties,

    /// <summary>What another organisation has raised, said or accepted.</summary>
    Organisations,

    /// <summary>Another network's members.</summary>
    Networks,

    /// <summary>What happens in a body that one has no seat in.</summary>
    Bodies,

    /// <summary>What belongs to one person.</summary>
    Persons,
}

/// <summary>
/// The column <i>own only</i> of who may do what, by hand as in <see cref="WhoMay"/>: whose the thing is, and what the wrong one is met with.
/// A command is in one of the two tables, or the tests fail.
/// </summary>
internal static class OwnOnly
{
    private const string Denied = "access.denied";
    private const string Hidden = "common.not-found";
    private const string NotYours = "case.not-yours";

    public static readonly IReadOnlyDictionary<Type, (Whose Of, string Code)> Of = new Dictionary<Type, (Whose, string)>
    {
        // Needs. KS assesses them; the words are those of the organisation that raised them.
        [typeof(SaveIdeaDraft)] = (Whose.Persons, Hidden),
        [typeof(SubmitIdea)] = (Whose.Persons, Hidden),
        [typeof(DiscardIdeaDraft)] = (Whose.Persons, Hidden),
        [typeof(EditIdea)] = (Whose.Organisations, Denied),
        [typeof(SupportIdea)] = (Whose.Organisations, "idea.own-need"),
        [typeof(AnchorIdea)] = (Whose.Networks, "idea.not-of-our-members"),
        [typeof(TakeIdeaIntoAssessment)] = (Whose.CaseOfficers, NotYours),
        [typeof(RouteIdeaElsewhere)] = (Whose.CaseOfficers, NotYours),
        [typeof(RecordIdeaAnswer)] = (Whose.CaseOfficers, NotYours),
        [typeof(PauseIdea)] = (Whose.CaseOfficers, NotYours),
        [typeof(ResumeIdea)] = (Whose.CaseOfficers, NotYours),
        [typeof(AttachDocument)] = (Whose.CaseOfficers, NotYours),
        [typeof(RemoveDocument)] = (Whose.CaseOfficers, NotYours),

        // Concepts.
        [typeof(EditConcept)] = (Whose.CaseOfficers, NotYours),
        [typeof(SetUpSteeringGroup)] = (Whose.CaseOfficers, NotYours),
        [typeof(SaveAlternative)] = (Whose.CaseOfficers, NotYours),
        [typeof(RemoveAlternative)] = (Whose.CaseOfficers, NotYours),
        [typeof(ChooseSolutionActor)] = (Whose.CaseOfficers, NotYours),
        [typeof(ResumeConcept)] = (Whose.CaseOfficers, NotYours),
        [typeof(RecordExternalAnswer)] = (Whose.CaseOfficers, NotYours),
        [typeof(NameCaseLead)] = (Whose.CaseOfficers, NotYours),

        // Projects.
        [typeof(EditProject)] = (Whose.ProjectLeads, NotYours),
        [typeof(SaveRisk)] = (Whose.ProjectLeads, NotYours),
        [typeof(NameRepresentative)] = (Whose.ProjectLeads, NotYours),
        [typeof(ReportStatus)] = (Whose.ProjectLeads, NotYours),
        [typeof(ResumeProject)] = (Whose.ProjectLeads, NotYours),
        [typeof(SaveDelivery)] = (Whose.ProjectLeads, NotYours),
        [typeof(ExpectOfDelivery)] = (Whose.ProjectLeads, NotYours),
        [typeof(BeginDelivery)] = (Whose.ProjectLeads, NotYours),
        [typeof(HandOverDelivery)] = (Whose.ProjectLeads, NotYours),
        [typeof(DropDelivery)] = (Whose.ProjectLeads, NotYours),
        [typeof(PutDeliveryInOperation)] = (Whose.ProjectLeads, NotYours),
        [typeof(JudgeDelivery)] = (Whose.Organisations, "project.not-named-for-acceptance"),

        // Services.
        [typeof(DescribeService)] = (Whose.ProductOwners, NotYours),
        [typeof(GiveProductOwner)] = (Whose.ProductOwners, NotYours),
        [typeof(MoveService)] = (Whose.ProductOwners, NotYours),

        // Gates: who prepares has the case; who decides or answers is the party the gate belongs to.
        [typeof(OpenGateReview)] = (Whose.CaseOfficers, NotYours),
        [typeof(ReassessGate)] = (Whose.CaseOfficers, NotYours),
        [typeof(WithdrawGateReview)] = (Whose.CaseOfficers, NotYours),
        [typeof(RecordGateEvidence)] = (Whose.CaseOfficers, NotYours),
        [typeof(RecordGateStatement)] = (Whose.CaseOfficers, NotYours),
        [typeof(DecideGate)] = (Whose.Parties, "gate.not-the-decider"),
        [typeof(WaiveGateRequirement)] = (Whose.Parties, "gate.not-the-decider"),
        [typeof(FulfilGateCondition)] = (Whose.Organisations, "gate.not-your-condition"),
        [typeof(LiftGateCondition)] = (Whose.Parties, "gate.not-your-condition"),

        // Bodies: everything in a meeting comes from a seat in the body.
        [typeof(PlanMeeting)] = (Whose.Bodies, Denied),
        [typeof(ChangeMeeting)] = (Whose.Bodies, Denied),
        [typeof(CancelMeeting)] = (Whose.Bodies, Denied),
        [typeof(AddAgendaItem)] = (Whose.Bodies, Denied),
        [typeof(EditAgendaItem)] = (Whose.Bodies, Denied),
        [typeof(MoveAgendaItem)] = (Whose.Bodies, Denied),
        [typeof(RemoveAgendaItem)] = (Whose.Bodies, Denied),
        [typeof(PublishNotice)] = (Whose.Bodies, Denied),
        [typeof(OpenMeeting)] = (Whose.Bodies, Denied),
        [typeof(CloseMeeting)] = (Whose.Bodies, Denied),
        [typeof(RegisterArrival)] = (Whose.Bodies, Denied),
        [typeof(CallInDeputy)] = (Whose.Bodies, Denied),
        [typeof(RegisterLeaving)] = (Whose.Bodies, Denied),
        [typeof(HandOverChair)] = (Whose.Bodies, Denied),
        [typeof(AddProposal)] = (Whose.Bodies, Denied),
        [typeof(WithdrawProposal)] = (Whose.Bodies, Denied),
        [typeof(ObjectToItem)] = (Whose.Bodies, Denied),
        [typeof(OpenBallot)] = (Whose.Bodies, Denied),
        [typeof(CancelBallot)] = (Whose.Bodies, Denied),
        [typeof(CastVote)] = (Whose.Bodies, "ballot.not-on-the-list"),
        [typeof(CloseBallot)] = (Whose.Bodies, Denied),
        [typeof(RecordConsensus)] = (Whose.Bodies, Denied),
        [typeof(NoteItem)] = (Whose.Bodies, Denied),
        [typeof(PostponeItem)] = (Whose.Bodies, Denied),
        [typeof(ConcludeWithoutAdoption)] = (Whose.Bodies, Denied),
        [typeof(DraftRecord)] = (Whose.Bodies, Denied),
        [typeof(WriteRecord)] = (Whose.Bodies, Denied),
        [typeof(ApproveRecord)] = (Whose.Bodies, Denied),
        [typeof(PublishRecord)] = (Whose.Bodies, Denied),

        // One's own roles are another administrator's to give, and another's are not one's to give up.
        [typeof(GrantRole)] = (Whose.Persons, "person.own-roles"),
        [typeof(GiveUpRole)] = (Whose.Persons, "person.no-such-role"),
        // What the report says of the company is the company's.
        [typeof(CommentReport)] = (Whose.Organisations, "report.not-your-section"),
    };

    /// <summary>Where nothing can be another's, and why.</summary>
    public static readonly IReadOnlyDictionary<Type, string> NoOneElses = new Dictionary<Type, string>
    {
        [typeof(AssignCaseOfficer)] = "any case officer hands out what has come in; it is on the trail, and the one who gets it is notified",
        [typeof(AnswerGate)] = "the party whose answer is awaited gives it: CrossGatesTests takes a gate there, and tries the other",
        [typeof(StandInForLead)] = "it is how one chooses to act on behalf of another",
        [typeof(WithdrawSupport)] = "takes back the position of the organisation that one acts for, whatever is asked",
        [typeof(EnterService)] = "makes something new",
        [typeof(SaveFormDraft)] = "kept by the person who writes",
        [typeof(DiscardFormDraft)] = "kept by the person who writes",
        [typeof(FollowCase)] = "about oneself",
        [typeof(ReadMyNotifications)] = "about oneself",

        // KS alone has these roles, and what they keep belongs to no one person.
        [typeof(EstablishBody)] = "makes something new",
        [typeof(RenameBody)] = Secretariat,
        [typeof(AdoptMandate)] = Secretariat,
        [typeof(DissolveBody)] = Secretariat,
        [typeof(GiveSeat)] = Secretariat,
        [typeof(ReplaceSeat)] = Secretariat,
        [typeof(EndSeat)] = Secretariat,
        [typeof(AppointSteeringGroup)] = Council,
        [typeof(GiveSteeringGroup)] = Council,
        [typeof(StartModelDraft)] = Administered,
        [typeof(EditModelDraft)] = Administered,
        [typeof(DiscardModelDraft)] = Administered,
        [typeof(AdoptModel)] = Administered,
        [typeof(RegisterOrganisation)] = Administered,
        [typeof(CorrectOrganisation)] = Administered,
        [typeof(CloseOrganisation)] = Administered,
        [typeof(ReopenOrganisation)] = Administered,
        [typeof(JoinNetwork)] = Administered,
        [typeof(LeaveNetwork)] = Administered,
        [typeof(RegisterPerson)] = Administered,
        [typeof(CorrectPerson)] = Administered,
        [typeof(DeactivatePerson)] = Administered,
        [typeof(ReactivatePerson)] = Administered,
        [typeof(InvitePerson)] = Administered,
        [typeof(EndRole)] = "an administrator takes away any role, their own too: giving up needs no one else",
        [typeof(ErasePersonalPart)] = Administered,

        // The company alone has these roles.
        [typeof(DrawReport)] = CompanyReport,
        [typeof(ApproveReport)] = CompanyReport,
        [typeof(ReopenReport)] = CompanyReport,
        [typeof(PublishReport)] = CompanyReport,
        [typeof(CorrectReport)] = CompanyReport,
    };

    private const string Secretariat = "KS keeps every body there is; those of a service have the company as secretariat, and no one there keeps bodies";
    private const string Council = "KS keeps it as the secretariat of KommIT-rådet, which appoints";
    private const string Administered = "administrators keep all of it";
    private const string CompanyReport = "the report is the company's, and no one else has the role";
}
