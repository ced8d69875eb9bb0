using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.DecisionLog;

/// <summary>
/// Verifies an export of the decision log from the command line, offline: no database, no configuration, nothing started.
/// <c>--verify-log FILE [--checkpoint SAVED] [--key PUBLIC.pem]</c>; <c>-</c> reads standard input.
/// </summary>
internal sealed class LogCommand(TextWriter output, TextWriter errors)
{
    public const string Verify = "--verify-log";
    public const int Verified = 0;
    public const int Tampered = 1;
    public const int NotRun = 2;

    private const string Checkpoint = "--checkpoint";
    private const string Key = "--key";

    /// <returns>The exit code: 0 verified, 1 tampered, 2 could not be tried.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken ct = default)
    {
        SpeakOneOfOurs();
        try
        {
            if (!TryRead(args, out var given))
            {
                await errors.WriteLineAsync(LogTexts.CommandUsage);
                return NotRun;
            }

            var saved = given.TryGetValue(Checkpoint, out var path) ? ReadCheckpoint(path) : null;
            var keys = given.TryGetValue(Key, out var pem) ? ReadKeys(pem) : [];
            await using var export = given[Verify] == "-" ? Console.OpenStandardInput() : File.OpenRead(given[Verify]);
            var found = await LogVerifier.VerifyAsync(export, saved, keys, ct);
            await TellAsync(found, saved);
            return found.Verified ? Verified : Tampered;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            await errors.WriteLineAsync(e.Message);
            return NotRun;
        }
    }

    private async Task TellAsync(LogVerification found, Checkpoint? saved)
    {
        if (found.Fault is { } fault)
        {
            await output.WriteLineAsync(LogTexts.CommandTampered);
            await output.WriteLineAsync(LogWords.Fault(fault));
            return;
        }

        var checkpoint = found.Checkpoint!;
        await output.WriteLineAsync(Say(LogTexts.CommandVerified, found.Entries, Dates.Moment(checkpoint.Time), checkpoint.KeyId));
        if (saved is not null)
        {
            await output.WriteLineAsync(Say(LogTexts.CommandSavedHolds, saved.Size));
        }

        await output.WriteLineAsync(found.KeyIsTrusted ? LogTexts.CommandKeyTrusted : LogTexts.CommandKeyFromFile);
    }

    /// <summary>The machine's language when it is one of ours; otherwise bokmål, dates included.</summary>
    private static void SpeakOneOfOurs() =>
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is ("nn" or "en") and var known
            ? CultureInfo.GetCultureInfo(known)
            : CultureInfo.GetCultureInfo("nb");

    private static bool TryRead(IReadOnlyList<string> args, out Dictionary<string, string> given)
    {
        given = [];
        for (var i = 0; i < args.Count; i += 2)
        {
            if (args[i] is not (Verify or Checkpoint or Key) || i + 1 == args.Count || !given.TryAdd(args[i], args[i + 1]))
            {
                return false;
            }
        }

        return given.ContainsKey(Verify);
    }

    private static Checkpoint ReadCheckpoint(string path)
    {
        try
        {
            return Application.DecisionLog.Checkpoint.FromJson(JsonNode.Parse(File.ReadAllText(path)));
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            throw new FormatException(Say(LogTexts.CommandNoCheckpoint, path), e);
        }
    }

    private static IReadOnlyList<LogKey> ReadKeys(string path)
    {
        try
        {
            return LogKey.FromPem(File.ReadAllText(path));
        }
        catch (FormatException e)
        {
            throw new FormatException(Say(LogTexts.CommandNoKey, path), e);
        }
    }

    private static string Say(string text, params object[] args) => string.Format(CultureInfo.CurrentCulture, text, args);
}
