namespace Behovsstyring.Transparency;

/// <summary>The program for outsiders: <c>verify</c>, and nothing else. Not called Program, which is Web's name for itself.</summary>
internal static class EntryPoint
{
    public static Task<int> Main(string[] args) => new VerifyCommand("verify", Console.Out, Console.Error).RunAsync(args);
}
