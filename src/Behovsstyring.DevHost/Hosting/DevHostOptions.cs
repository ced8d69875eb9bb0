using System.Globalization;
using Behovsstyring.DevHost.Machine;

namespace Behovsstyring.DevHost.Hosting;

/// <param name="Reset">Throw the data away and begin again.</param>
/// <param name="Port">The port asked for; null takes the usual one, or the next that is free.</param>
/// <param name="WebAssembly">The built Web; null finds it beside this build.</param>
public sealed record DevHostOptions(bool Reset, int? Port, string? WebAssembly)
{
    public const string Usage = """
        Bruk: ./run.sh [--reset] [--port N]
          --reset    slett databasen og begynn på nytt med fersk demonstrasjon
          --port N   bruk port N i stedet for 5080
        """;

    public static DevHostOptions Parse(string[] args)
    {
        var options = new DevHostOptions(Reset: false, Port: null, WebAssembly: null);
        for (var i = 0; i < args.Length; i++)
        {
            options = args[i] switch
            {
                "--reset" => options with { Reset = true },
                "--port" => options with { Port = PortFrom(args.ElementAtOrDefault(++i)) },
                "--web" => options with { WebAssembly = args.ElementAtOrDefault(++i) ?? throw new SetupException("--web trenger en fil.") },
                var unknown => throw new SetupException($"Ukjent valg «{unknown}». Se ./run.sh --help"),
            };
        }

        return options;
    }

    private static int PortFrom(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535
            ? port
            : throw new SetupException($"--port trenger et tall mellom 1 og 65535, ikke «{text}».");
}
