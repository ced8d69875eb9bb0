namespace Behovsstyring.DevHost.Machine;

internal static class Processes
{
    /// <summary>Runs, and is not merely a dead entry that its parent has yet to collect.</summary>
    public static bool IsAlive(string pid)
    {
        try
        {
            // "1234 (name, perhaps with spaces and brackets) S 1 …"
            var stat = File.ReadAllText($"/proc/{pid}/stat");
            return stat[(stat.LastIndexOf(')') + 2)..][0] is not ('Z' or 'X');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
