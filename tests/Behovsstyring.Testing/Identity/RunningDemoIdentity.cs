using Behovsstyring.DemoIdentity;
using Xunit;

namespace Behovsstyring.Testing.Identity;

/// <summary>A real OpenID Connect provider on a free port, as a fixture, with one person per kind of token the product meets.</summary>
public sealed class RunningDemoIdentity : IAsyncLifetime
{
    private DemoIdentityServer _server = null!;

    public Uri Authority => _server.Authority;

    public string ClientId => _server.Options.ClientId;

    public string ClientSecret => _server.Options.ClientSecret;

    public async ValueTask InitializeAsync() =>
        _server = await DemoIdentityServer.StartAsync(new DemoIdentityOptions { People = RealShapedPeople.All });

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    /// <summary>Signs a person in as a client would and returns what the token endpoint answered.</summary>
    public async Task<TokenAnswer> SignInAsync(string subject, CancellationToken stop)
    {
        using var client = new CodeFlowClient(_server.Authority, ClientId, ClientSecret);
        return await client.SignInAsync(subject, stop);
    }
}
