using Behovsstyring.Domain.People;
using static Behovsstyring.Application.Access.Permission;

namespace Behovsstyring.Application.Access;

/// <summary>The whole of who may do what, as one table. Every signed-in role also has <see cref="ReadOpen"/> and <see cref="Work"/>.</summary>
public static class RolePermissions
{
    public static IReadOnlyList<Permission> Of(Role role) => role switch
    {
        Role.Contributor => [SubmitIdea],
        Role.MemberRepresentative => [SubmitIdea, SupportIdea],
        Role.NetworkCoordinator => [SubmitIdea, AnchorIdea],
        Role.CaseOfficer => [SubmitIdea, AssessIdea, PrepareKsGate, ManageConcept, ManageBodies, CommentReports],
        Role.KsDecisionMaker => [DecideKsGate],
        Role.CompanyOfficer => [SubmitIdea, PrepareCompanyGate, ManageProject, ManageService, ManageReports],
        Role.CompanyDecisionMaker => [DecideCompanyGate, ApproveReports],
        Role.ProductOwner => [SubmitIdea, ManageService],
        Role.Administrator => [Administer, ManageBodies],
        Role.SupplierContact => [SubmitIdea],
        Role.StateContact => [SubmitIdea],
    };
}
