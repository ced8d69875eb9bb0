using System.Globalization;

namespace Behovsstyring.Benchmarks;

internal enum Bound
{
    AtLeast,
    AtMost,
}

/// <summary>The rows, as they are measured: name, value, floor, ratio, target, ok/short.</summary>
/// <param name="only">Measure only what has this in its name; none: everything.</param>
internal sealed class Report(string? only)
{
    public bool Wants(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (only is null || name.Contains(only, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A value against a floor measured beside it.</summary>
    public void Ratio(string name, double value, double floor, double ratio, Bound bound, double target) =>
        Write($"{name}\t{Number(value)}\t{Number(floor)}\t{ratio.ToString("0.000", CultureInfo.InvariantCulture)}\t{Sign(bound)}{Number(target)}\t{Verdict(ratio, bound, target)}");

    /// <summary>A value that is its own measure.</summary>
    public void Value(string name, double value, Bound bound, double target, string unit = "") =>
        Write($"{name}\t{Number(value)}{unit}\t-\t-\t{Sign(bound)}{Number(target)}{unit}\t{Verdict(value, bound, target)}");

    public static void Write(string row) => Console.WriteLine(row);

    /// <summary>What is going on, apart from the rows.</summary>
    public static void Progress(string what) => Console.Error.WriteLine(what);

    private static string Sign(Bound bound) => bound == Bound.AtLeast ? "≥" : "≤";

    private static string Verdict(double value, Bound bound, double target) =>
        (bound == Bound.AtLeast ? value >= target : value <= target) ? "ok" : "short";

    private static string Number(double value) => value.ToString(Math.Abs(value) >= 100 ? "0" : "0.###", CultureInfo.InvariantCulture);
}
