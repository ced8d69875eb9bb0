using Behovsstyring.Application.People;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Layout;
using Behovsstyring.Web.Components.Shared.Enums;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Behovsstyring.Web.Features.SignIn;

/// <summary>
/// Around the whole workspace: finds out who is signed in before any page asks, and leads to sign-in when the session ends.
/// </summary>
public sealed partial class SignedInAs
{
    private Me? _me;
    private CurrentActor? _shown;
    private bool _asked;

    [Inject]
    private CurrentUser CurrentUser { get; set; } = default!;

    [Inject]
    private AuthenticationStateProvider Authentication { get; set; } = default!;

    [Inject]
    private NavigationManager Address { get; set; } = default!;

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Authentication.AuthenticationStateChanged += OnChanged;
        _me = (await CurrentUser.Run(new WhoAmI())).OrThrow();
        _asked = true;
        if (_me is not null)
        {
            _shown = new CurrentActor(_me.Name, _me.OrganisationName, [.. _me.Roles.Select(role => EnumText.Of(role))], _me.MayChange);
        }
    }

    protected override void Dispose(bool disposing) => Authentication.AuthenticationStateChanged -= OnChanged;

    /// <summary>It changes once, to nobody: signed out here, elsewhere or by the provider, or too long ago.</summary>
    private void OnChanged(Task<AuthenticationState> state) => _ = Wake(async () =>
    {
        if ((await state).User.Identity?.IsAuthenticated != true)
        {
            Address.NavigateTo(Urls.SignIn("/" + Address.ToBaseRelativePath(Address.Uri)), forceLoad: true);
        }
    });
}
