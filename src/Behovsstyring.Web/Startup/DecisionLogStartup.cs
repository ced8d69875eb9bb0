using Behovsstyring.Application.Running;
using Behovsstyring.Transparency;

namespace Behovsstyring.Web.Startup;

/// <summary>The key that signs the decision log's checkpoints: a PEM file named by <c>Log:SigningKeyPath</c>.</summary>
internal static class DecisionLogStartup
{
    public const string KeyPath = "Log:SigningKeyPath";

    /// <summary>Verifies an export instead of starting, for those who have the program and not the source.</summary>
    public const string VerifyCommand = "--verify-log";

    public static WebApplicationBuilder AddDecisionLog(this WebApplicationBuilder builder)
    {
        builder.Services.AddLogSigning(LogSigner.FromPem(ReadKey(builder)));
        return builder;
    }

    private static string ReadKey(WebApplicationBuilder builder)
    {
        if (builder.Configuration[KeyPath] is { Length: > 0 } path)
        {
            return File.ReadAllText(path);
        }

        // A new key at each start gives checkpoints that cannot be checked tomorrow. That is enough for development only.
        return builder.Environment.IsDevelopment()
            ? LogSigner.NewPem()
            : throw new InvalidOperationException($"{KeyPath} is not set: the private key (ECDSA P-256, PEM) that signs the decision log.");
    }
}
