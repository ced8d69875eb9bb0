using Behovsstyring.Application.Common;
using Behovsstyring.Application.People;
using Behovsstyring.Application.Running;

namespace Behovsstyring.Web.Startup;

/// <summary>
/// The way in for the first administrator, from the server: <c>--grant-administrator kari@ks.example</c>. What it does is in the decision log.
/// </summary>
internal static class AdministratorStartup
{
    public const string Command = "--grant-administrator";

    /// <returns>The exit code: 0 when it is done, 1 when the rules refuse it, 2 when it was asked for wrongly.</returns>
    public static async Task<int> GrantAsync(string[] args, IConfiguration configuration)
    {
        if (args.SkipWhile(a => a != Command).ElementAtOrDefault(1) is not { Length: > 0 } address)
        {
            await Console.Error.WriteLineAsync($"{Command} <e-postadresse>: hvem skal bli administrator?");
            return 2;
        }

        if (configuration.GetConnectionString("App") is not { Length: > 0 } app)
        {
            await Console.Error.WriteLineAsync("ConnectionStrings:App is not set: the database as the app's role.");
            return 2;
        }

        await using var services = new ServiceCollection()
            .AddLogging(log => log.AddConsole())
            .AddSingleton(TimeProvider.System)
            .AddApplication(app)
            .BuildServiceProvider();
        var result = await services.GetRequiredService<UseCases>().Run(new GrantFirstAdministrator(address), Actor.System);
        if (!result.IsOk)
        {
            await Console.Error.WriteLineAsync($"Ikke gjort: {string.Join("; ", result.Errors)}");
            return 1;
        }

        Console.WriteLine($"{address} er administrator. Har personen aldri logget inn, går det ut en invitasjon.");
        return 0;
    }
}
