using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Forms;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.Ideas;

/// <summary>
/// A need being written. The address holds the id the need will have, so that the back button, a double click and a second tab
/// all end in the same one; once it is sent, the same address shows the receipt.
/// </summary>
public partial class IdeaDraftPage
{
    private IdeaContent? _content;
    private IReadOnlyList<Error> _refused = [];
    private bool _tried;
    private bool _restored;
    private bool _copying;

    [Parameter]
    public Guid Id { get; set; }

    [PersistentState]
    public IdeaDraft? Draft { get; set; }

    [PersistentState]
    public IdeaReceipt? Receipt { get; set; }

    [Inject]
    private BrowserCopy Copy { get; set; } = default!;

    private CaseId CaseId => new(Id);

    private string Key => $"idea:{Id:N}";

    private IReadOnlyList<Error> Errors => IdeaRules.ObstaclesToSubmitting(_content!);

    protected override async Task OnInitializedAsync()
    {
        if (Draft is null && Receipt is null)
        {
            await LoadAsync();
        }

        if (Receipt is null)
        {
            _content = Draft?.Content ?? new IdeaContent { Channel = UsualChannel(Me.Kind) };
            KeptAt = Draft?.SavedAt;
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // The first rendering comes before a new form has been read: copying begins with the first that has fields.
        if (_copying || _content is null)
        {
            return;
        }

        _copying = true;
        var copy = await Copy.BeginAsync("/" + Assets["js/kept.js"], Key);
        var restored = IdeaText.Fields.Restored(_content, copy);
        if (restored != _content)
        {
            Write(restored);
            _restored = true;
            StateHasChanged();
        }
    }

    protected override async Task<Result<Done>> KeepAsync()
    {
        var result = await RunOrSay(new SaveIdeaDraft(CaseId, _content!));
        if (result.Has(IdeaErrors.AlreadySubmitted))
        {
            // Sent from another tab: this one shows what came of it.
            await ShowReceiptAsync();
        }

        return result;
    }

    protected override Task OnKeptAsync() => Copy.KeptAsync(Key, IdeaText.Fields.All(_content!));

    private void Write(IdeaContent content)
    {
        _content = content;
        _refused = [];
        Changed();
    }

    private async Task LoadAsync()
    {
        var draft = await Run(new GetIdeaDraft(CaseId));
        if (draft.IsOk)
        {
            Draft = draft.Value;
        }
        else if (draft.Has(CommonErrors.NotFound))
        {
            Receipt = (await Run(new GetIdeaReceipt(CaseId))).OrThrow();
        }
        else
        {
            draft.OrThrow();
        }
    }

    private Task SubmitAsync()
    {
        _tried = true;
        return Errors.Count > 0 ? Task.CompletedTask : WhileBusyAsync(async () =>
        {
            var result = await Run(new SubmitIdea(CaseId, _content!));
            _refused = result.Errors;
            if (result.IsOk)
            {
                await ShowReceiptAsync();
            }
        });
    }

    private async Task ShowReceiptAsync()
    {
        Close();
        await Copy.ForgetAsync(Key);
        Receipt = (await Run(new GetIdeaReceipt(CaseId))).OrThrow();
    }

    /// <summary>Where needs from such an organisation usually come from. A suggestion, which the writer may change.</summary>
    private static IdeaChannel UsualChannel(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Municipality or OrganisationKind.County or OrganisationKind.InterMunicipal => IdeaChannel.SingleMember,
        OrganisationKind.Ks or OrganisationKind.Company => IdeaChannel.KsOrCompany,
        OrganisationKind.Network or OrganisationKind.CountyCollege => IdeaChannel.GovernanceStructure,
        OrganisationKind.StateAgency => IdeaChannel.State,
        OrganisationKind.Supplier => IdeaChannel.Supplier,
    };
}
