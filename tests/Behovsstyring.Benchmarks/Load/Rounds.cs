namespace Behovsstyring.Benchmarks.Load;

/// <param name="Ratio">The median of each round's own ratio: what disturbs the machine disturbs both sides of a round.</param>
internal sealed record Compared(double A, double B, double Ratio);

/// <summary>Two measurements in turn, A B, B A, A B …; the medians are reported.</summary>
internal static class Rounds
{
    public static async Task<Compared> CompareAsync(int rounds, Func<int, Task<double>> a, Func<int, Task<double>> b)
    {
        // Round 0 warms both up and is not counted.
        await a(0);
        await b(0);
        List<(double A, double B)> measured = [];
        for (var round = 1; round <= rounds; round++)
        {
            if (round % 2 == 0)
            {
                var first = await b(round);
                measured.Add((await a(round), first));
            }
            else
            {
                var first = await a(round);
                measured.Add((first, await b(round)));
            }
        }

        return Of(measured);
    }

    public static Compared Of(IReadOnlyList<(double A, double B)> measured) =>
        new(Median(measured.Select(m => m.A)), Median(measured.Select(m => m.B)), Median(measured.Select(m => m.A / m.B)));

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
