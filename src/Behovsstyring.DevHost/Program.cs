namespace Behovsstyring.DevHost; internal static class Program { private static void Main() { } }
