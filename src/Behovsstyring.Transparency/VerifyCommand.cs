using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Behovsstyring.Transparency;

/// <summary>
/// Verifies an export of the decision log from the command line, offline: no database, no configuration, nothing started.
/// <c>verify FILE [--checkpoint SAVED.json] [--key PUBLIC.pem]</c>; <c>-</c> reads standard input.
/// </summary>
/// <param name="name">The word before the file. Each program that offers the command has its own.</param>
public sealed class VerifyCommand(string name, TextWriter output, TextWriter errors)
{
    public const int Verified = 0;
    public const int Tampered = 1;
    public const int NotRun = 2;

    private const string StandardInput = "-";
    private const string CheckpointOption = "--checkpoint";
    private const string KeyOption = "--key";

    /// <returns>The exit code: 0 verified, 1 tampered, 2 could not be tried.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken ct = default)
    {
        SpeakOneOfOurs();
        try
        {
            if (!TryRead(args, out var given))
            {
                return await RefuseAsync(Say(VerifyTexts.Usage, name));
            }

            if (MissingFile(given) is { } missing)
            {
                return await RefuseAsync(Say(VerifyTexts.NoFile, missing));
            }

            var saved = given.TryGetValue(CheckpointOption, out var path) ? ReadCheckpoint(path) : null;
            var keys = given.TryGetValue(KeyOption, out var pem) ? ReadKeys(pem) : [];
            await using var export = given[name] == StandardInput ? Console.OpenStandardInput() : File.OpenRead(given[name]);
            var found = await LogVerifier.VerifyAsync(export, saved, keys, ct);
            await TellAsync(found, saved);
            return found.Verified ? Verified : Tampered;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            return await RefuseAsync(e.Message);
        }
    }

    private async Task<int> RefuseAsync(string why)
    {
        await errors.WriteLineAsync(why);
        return NotRun;
    }

    private async Task TellAsync(LogVerification found, Checkpoint? saved)
    {
        if (found.Fault is { } fault)
        {
            await output.WriteLineAsync(VerifyTexts.Tampered);
            await output.WriteLineAsync(Words(fault));
            return;
        }

        var checkpoint = found.Checkpoint!;
        await output.WriteLineAsync(Say(VerifyTexts.Verified, found.Entries, Moment(checkpoint.Time), checkpoint.KeyId));
        if (saved is not null)
        {
            await output.WriteLineAsync(Say(VerifyTexts.SavedHolds, saved.Size));
        }

        await output.WriteLineAsync(found.KeyIsTrusted ? VerifyTexts.KeyTrusted : VerifyTexts.KeyFromFile);
    }

    /// <summary>What is wrong with an export, and where.</summary>
    private static string Words(LogFault fault)
    {
        var what = Say(VerifyTexts.ResourceManager.GetString($"Fault.{fault.Kind}", CultureInfo.CurrentUICulture) ?? fault.Kind.ToString(), fault.First, fault.Last);
        return fault.Line is { } line ? $"{what} {Say(VerifyTexts.AtLine, line)}" : what;
    }

    /// <summary>The clock on the wall in Norway, as on the portal's pages. A machine without time zones gets it as it is signed.</summary>
    private static string Moment(DateTimeOffset moment) => TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Oslo", out var oslo)
        ? TimeZoneInfo.ConvertTime(moment, oslo).ToString(VerifyTexts.MomentFormat, CultureInfo.CurrentCulture)
        : LogTime.Write(moment);

    /// <summary>The machine's language when it is one of ours; otherwise bokmål, dates included.</summary>
    private static void SpeakOneOfOurs() =>
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is ("nn" or "en") and var known
            ? CultureInfo.GetCultureInfo(known)
            : CultureInfo.GetCultureInfo("nb");

    private bool TryRead(IReadOnlyList<string> args, out Dictionary<string, string> given)
    {
        given = [];
        for (var i = 0; i < args.Count; i += 2)
        {
            var known = args[i] == name || args[i] is CheckpointOption or KeyOption;
            if (!known || i + 1 == args.Count || !given.TryAdd(args[i], args[i + 1]))
            {
                return false;
            }
        }

        return given.ContainsKey(name);
    }

    private string? MissingFile(Dictionary<string, string> given) => given
        .Where(file => !File.Exists(file.Value) && !(file.Key == name && file.Value == StandardInput))
        .Select(file => file.Value)
        .FirstOrDefault();

    private static Checkpoint ReadCheckpoint(string path)
    {
        try
        {
            var options = new JsonDocumentOptions { AllowDuplicateProperties = false };
            return Checkpoint.FromJson(JsonNode.Parse(File.ReadAllText(path), documentOptions: options));
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            throw new FormatException(Say(VerifyTexts.NoCheckpoint, path), e);
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
            throw new FormatException(Say(VerifyTexts.NoKey, path), e);
        }
    }

    private static string Say(string text, params object?[] args) => string.Format(CultureInfo.CurrentCulture, text, args);
}
