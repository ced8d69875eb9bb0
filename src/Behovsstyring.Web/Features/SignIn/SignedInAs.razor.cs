using Behovsstyring.Application.People;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Layout;
using Behovsstyring.Web.Components.Shared.Enums;
using Behovsstyring.Web.Components.Workspace;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Behovsstyring.Web.Features.SignIn;

/// <summary>
/// Around the whole workspace: finds out who is signed in before any page asks, and takes the page away when the session ends.
/// </summary>
public sealed partial class SignedInAs
{
    private Me? _me;
    private CurrentActor? _shown;
    private bool _asked;
    private bool _over;

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
        // The session may have ended while the page was on its way.
        _over = _me is null && !await IsSignedIn(Authentication.GetAuthenticationStateAsync());
        if (_me is not null)
        {
            _shown = new CurrentActor(_me.Name, _me.OrganisationName, [.. _me.Roles.Select(role => EnumText.Of(role))], _me.MayChange);
        }
    }

    protected override void Dispose(bool disposing)
    {
        Authentication.AuthenticationStateChanged -= OnChanged;
        base.Dispose(disposing);
    }

    private string Here => "/" + Address.ToBaseRelativePath(Address.Uri);

    /// <summary>
    /// The user changes once, to anonymous: signed out here, elsewhere or by the provider, or too long ago. The page says so and stays:
    /// going to sign-in by itself would cut off the sign-out that may be on its way from this very page.
    /// </summary>
    private void OnChanged(Task<AuthenticationState> state) => _ = Wake(async () =>
    {
        if (!await IsSignedIn(state))
        {
            (_me, _shown, _over) = (null, null, true);
        }
    });

    private static async Task<bool> IsSignedIn(Task<AuthenticationState> state) => (await state).User.Identity?.IsAuthenticated == true;
}
