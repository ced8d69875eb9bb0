using Behovsstyring.Application.Common;
using Behovsstyring.Application.Organisations;
using Behovsstyring.Web.Features.People;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Features.Organisations;

/// <summary>One organisation for KS' administrators: who it is, who acts for it, and what it takes part in.</summary>
public partial class OrganisationPage
{
    [Parameter]
    public string Key { get; set; } = "";

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    protected override string Asked => Key;

    protected override IQuery<OrganisationDetails> Query() => new GetOrganisation(Key);

    protected override string AddressOf(OrganisationDetails work) => work.Key;

    private Task CorrectAsync() => AskAsync(
        OrganisationTexts.Correct, OrganisationTexts.Corrected, new DialogParameters<CorrectOrganisationDialog> { { d => d.Organisation, Work! } });

    private Task GrantAsync() => AskAsync(
        PersonTexts.Grant, PersonTexts.Granted,
        new DialogParameters<GrantRoleDialog> { { d => d.Organisation, new FoundOrganisation(Work!.Id, Work.Key, Work.Name, Work.Kind) } });

    private Task JoinAsync() => AskAsync(
        OrganisationTexts.Join, OrganisationTexts.Joined, new DialogParameters<JoinNetworkDialog> { { d => d.Network, Work! } });

    private Task LeaveAsync(MembershipRow membership) => AskAsync(
        OrganisationTexts.Leave, OrganisationTexts.Left,
        new DialogParameters<LeaveNetworkDialog> { { d => d.Network, Work! }, { d => d.Membership, membership } });

    private Task CloseAsync()
    {
        var id = Work!.Id;
        return DoneAsync(new CloseOrganisation(id), OrganisationTexts.ClosedDone, () => DoneAsync(new ReopenOrganisation(id), OrganisationTexts.Reopened));
    }

    private Task ReopenAsync() => DoneAsync(new ReopenOrganisation(Work!.Id), OrganisationTexts.Reopened);
}
