using Behovsstyring.Application.Administration;
using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Cases;
using Behovsstyring.Application.Concepts;
using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Application.Documents;
using Behovsstyring.Application.Forms;
using Behovsstyring.Application.Home;
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
using Behovsstyring.Domain.People;
using static Behovsstyring.Domain.People.Role;

namespace Behovsstyring.Application.Tests.Access;

/// <summary>
/// Who may run each use case, written by hand from the process and not read from the program's own table.
/// A use case that everyone may run, signed in or not, is not listed. A new use case fails the tests until it is.
/// What further depends on the thing itself (my own draft, my body's meeting) is tested with the feature.
/// </summary>
internal static class WhoMay
{
    /// <summary>Anyone signed in with at least one role.</summary>
    private static readonly Role[] Anyone = Enum.GetValues<Role>();

    private static readonly Role[] Submitters =
        [Contributor, MemberRepresentative, NetworkCoordinator, CaseOfficer, CompanyOfficer, ProductOwner, SupplierContact, StateContact];

    public static readonly IReadOnlyDictionary<Type, Role[]> Run = new Dictionary<Type, Role[]>
    {
        // Needs: members and all who may raise one; positions by the members' representatives only.
        [typeof(SaveIdeaDraft)] = Submitters,
        [typeof(GetIdeaDraft)] = Submitters,
        [typeof(GetIdeaReceipt)] = Submitters,
        [typeof(ListMyIdeaDrafts)] = Submitters,
        [typeof(DiscardIdeaDraft)] = Submitters,
        [typeof(SubmitIdea)] = Submitters,
        [typeof(EditIdea)] = Submitters,
        [typeof(GetIdeaForWork)] = Anyone,
        [typeof(SupportIdea)] = [MemberRepresentative],
        [typeof(WithdrawSupport)] = [MemberRepresentative],
        [typeof(AnchorIdea)] = [NetworkCoordinator],
        // Documents: those who keep the case, and the sender of a need; an administrator takes down what must be got away.
        [typeof(AttachDocument)] = Submitters,
        [typeof(RemoveDocument)] = [.. Submitters, Administrator],
        [typeof(TakeIdeaIntoAssessment)] = [CaseOfficer],
        [typeof(AssignCaseOfficer)] = [CaseOfficer],
        [typeof(RouteIdeaElsewhere)] = [CaseOfficer],
        [typeof(RecordIdeaAnswer)] = [CaseOfficer],
        [typeof(PauseIdea)] = [CaseOfficer],
        [typeof(ResumeIdea)] = [CaseOfficer],

        // The decision log: everyone reads it, and it is never written by hand.
        [typeof(SignCheckpoint)] = [],
        [typeof(ErasePersonalPart)] = [Administrator],

        // Concepts: KS owns the phase.
        [typeof(GetConceptForWork)] = Anyone,
        [typeof(EditConcept)] = [CaseOfficer],
        [typeof(SetUpSteeringGroup)] = [CaseOfficer],
        [typeof(SaveAlternative)] = [CaseOfficer],
        [typeof(RemoveAlternative)] = [CaseOfficer],
        [typeof(ChooseSolutionActor)] = [CaseOfficer],
        [typeof(ResumeConcept)] = [CaseOfficer],
        [typeof(RecordExternalAnswer)] = [CaseOfficer],
        [typeof(NameCaseLead)] = [CaseOfficer, CompanyOfficer],
        [typeof(StandInForLead)] = [CaseOfficer, CompanyOfficer, ProductOwner],
        [typeof(ListLeadCandidates)] = [CaseOfficer, CompanyOfficer, ProductOwner],
        [typeof(FindPeople)] = [CaseOfficer, Administrator],

        // Projects: the company owns them; acceptance is KS' and the members'.
        [typeof(GetProjectForWork)] = Anyone,
        [typeof(EditProject)] = [CompanyOfficer],
        [typeof(SaveRisk)] = [CompanyOfficer],
        [typeof(NameRepresentative)] = [CompanyOfficer],
        [typeof(ReportStatus)] = [CompanyOfficer],
        [typeof(ResumeProject)] = [CompanyOfficer],
        [typeof(AppointSteeringGroup)] = [CaseOfficer, Administrator],
        [typeof(SaveDelivery)] = [CompanyOfficer],
        [typeof(ExpectOfDelivery)] = [CompanyOfficer],
        [typeof(BeginDelivery)] = [CompanyOfficer],
        [typeof(HandOverDelivery)] = [CompanyOfficer],
        [typeof(DropDelivery)] = [CompanyOfficer],
        [typeof(PutDeliveryInOperation)] = [CompanyOfficer],
        [typeof(JudgeDelivery)] = Anyone,
        [typeof(ListRepresentatives)] = [CompanyOfficer],

        // Services: the company owns them; its officers and product owners keep the catalogue.
        [typeof(GetServiceForWork)] = Anyone,
        [typeof(EnterService)] = [CompanyOfficer, ProductOwner],
        [typeof(DescribeService)] = [CompanyOfficer, ProductOwner],
        [typeof(GiveProductOwner)] = [CompanyOfficer, ProductOwner],
        [typeof(MoveService)] = [CompanyOfficer, ProductOwner],

        // One's own page, lists for work, and what one has begun to write.
        [typeof(GetMyPage)] = Anyone,
        [typeof(ListIdeasForWork)] = Anyone,
        [typeof(GetFormDraft)] = Anyone,
        [typeof(SaveFormDraft)] = Anyone,
        [typeof(DiscardFormDraft)] = Anyone,

        // Bodies: kept by KS. What is done in them comes from seats, and no role gives any of it.
        [typeof(EstablishBody)] = [CaseOfficer, Administrator],
        [typeof(RenameBody)] = [CaseOfficer, Administrator],
        [typeof(AdoptMandate)] = [CaseOfficer, Administrator],
        [typeof(DissolveBody)] = [CaseOfficer, Administrator],
        [typeof(GiveSeat)] = [CaseOfficer, Administrator],
        [typeof(ReplaceSeat)] = [CaseOfficer, Administrator],
        [typeof(EndSeat)] = [CaseOfficer, Administrator],
        [typeof(GetBodyForWork)] = Anyone,
        [typeof(PlanMeeting)] = [],
        [typeof(ChangeMeeting)] = [],
        [typeof(CancelMeeting)] = [],
        [typeof(AddAgendaItem)] = [],
        [typeof(EditAgendaItem)] = [],
        [typeof(MoveAgendaItem)] = [],
        [typeof(RemoveAgendaItem)] = [],
        [typeof(FindCasesForAgenda)] = [],
        [typeof(PublishNotice)] = [],
        [typeof(OpenMeeting)] = [],
        [typeof(UndoOpening)] = [],
        [typeof(CloseMeeting)] = [],
        [typeof(RegisterArrival)] = [],
        [typeof(CallInDeputy)] = [],
        [typeof(RegisterLeaving)] = [],
        [typeof(HandOverChair)] = [],
        [typeof(AddProposal)] = [],
        [typeof(WithdrawProposal)] = [],
        [typeof(ObjectToItem)] = [],
        [typeof(OpenBallot)] = [],
        [typeof(CancelBallot)] = [],
        [typeof(CastVote)] = [],
        [typeof(CloseBallot)] = [],
        [typeof(RecordConsensus)] = [],
        [typeof(NoteItem)] = [],
        [typeof(PostponeItem)] = [],
        [typeof(ConcludeWithoutAdoption)] = [],
        [typeof(DraftRecord)] = [],
        [typeof(WriteRecord)] = [],
        [typeof(ApproveRecord)] = [],
        [typeof(PublishRecord)] = [],
        [typeof(ListMyMeetings)] = Anyone,
        [typeof(GetMeetingForWork)] = Anyone,
        // Gates: prepared by the owners of the phases, decided by those who decide for them.
        [typeof(OpenGateReview)] = [CaseOfficer, CompanyOfficer],
        [typeof(ReassessGate)] = [CaseOfficer, CompanyOfficer],
        [typeof(WithdrawGateReview)] = [CaseOfficer, CompanyOfficer],
        [typeof(RecordGateEvidence)] = [CaseOfficer, CompanyOfficer],
        [typeof(RecordGateStatement)] = [CaseOfficer, CompanyOfficer, NetworkCoordinator],
        [typeof(GetGateReviewForWork)] = Anyone,
        [typeof(StartModelDraft)] = [Administrator],
        [typeof(EditModelDraft)] = [Administrator],
        [typeof(DiscardModelDraft)] = [Administrator],
        [typeof(AdoptModel)] = [Administrator],
        [typeof(GetModelDraft)] = [Administrator],
        [typeof(PreviewModelDraft)] = [Administrator],
        [typeof(FindOrganisations)] = Anyone,
        [typeof(DecideGate)] = [KsDecisionMaker, CompanyDecisionMaker],
        [typeof(AnswerGate)] = [KsDecisionMaker, CompanyDecisionMaker],
        [typeof(WaiveGateRequirement)] = [KsDecisionMaker, CompanyDecisionMaker],
        [typeof(FulfilGateCondition)] = [CaseOfficer, CompanyOfficer, KsDecisionMaker, CompanyDecisionMaker, MemberRepresentative, NetworkCoordinator],
        [typeof(GiveSteeringGroup)] = [CaseOfficer, Administrator],
        [typeof(LiftGateCondition)] = [KsDecisionMaker, CompanyDecisionMaker],

        // Quarterly reports: drawn and commented by the company's and KS' officers; the company answers for them.
        [typeof(DrawReport)] = [CompanyOfficer],
        [typeof(CommentReport)] = [CaseOfficer, CompanyOfficer],
        [typeof(ApproveReport)] = [CompanyDecisionMaker],
        [typeof(ReopenReport)] = [CompanyDecisionMaker],
        [typeof(PublishReport)] = [CompanyDecisionMaker],
        [typeof(CorrectReport)] = [CompanyDecisionMaker],
        [typeof(GetReportForWork)] = Anyone,
        [typeof(ListReportsForWork)] = Anyone,

        // Following and notifications.
        [typeof(FollowCase)] = Anyone,
        [typeof(ReadMyNotifications)] = Anyone,

        // Administration.
        [typeof(RegisterOrganisation)] = [Administrator],
        [typeof(RegisterPerson)] = [Administrator],
        [typeof(GrantRole)] = [Administrator],
        [typeof(EndRole)] = [Administrator],
        [typeof(GiveUpRole)] = Anyone,
        [typeof(GetMyPowers)] = Anyone,
        [typeof(GetAdministration)] = [CaseOfficer, Administrator],
        [typeof(ListOrganisations)] = [Administrator],
        [typeof(ExportOrganisations)] = [Administrator],
        [typeof(GetOrganisation)] = [Administrator],
        [typeof(CorrectOrganisation)] = [Administrator],
        [typeof(CloseOrganisation)] = [Administrator],
        [typeof(ReopenOrganisation)] = [Administrator],
        [typeof(JoinNetwork)] = [Administrator],
        [typeof(LeaveNetwork)] = [Administrator],
        [typeof(ListPeople)] = [Administrator],
        [typeof(GetPerson)] = [Administrator],
        [typeof(CorrectPerson)] = [Administrator],
        [typeof(DeactivatePerson)] = [Administrator],
        [typeof(ReactivatePerson)] = [Administrator],
        [typeof(InvitePerson)] = [Administrator],

        // Signing in and out: the program itself, on a provider's word.
        [typeof(GrantFirstAdministrator)] = [],
        [typeof(RecordSignIn)] = [],
        [typeof(IsInvitationValid)] = [],
        [typeof(GetMyOrganisations)] = [],
        [typeof(GiveMyName)] = [],
        [typeof(KeepSessions)] = [],
        [typeof(EndSession)] = [],
        [typeof(EndSessionsOfProvider)] = [],

        // The program's own jobs.
        [typeof(TakeDueMail)] = [],
        [typeof(ReportMail)] = [],
    };
}
