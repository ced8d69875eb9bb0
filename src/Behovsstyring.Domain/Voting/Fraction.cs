namespace Behovsstyring.Domain.Voting;

/// <summary>A share of something counted, kept as whole numbers: two thirds of 10 is 7, and no rounding ever decides a case.</summary>
public readonly record struct Fraction(int Numerator, int Denominator)
{
    public static readonly Fraction Half = new(1, 2);
    public static readonly Fraction TwoThirds = new(2, 3);

    /// <summary>More than nothing, at most the whole.</summary>
    public bool IsShare => Numerator > 0 && Denominator > 0 && Numerator <= Denominator;

    /// <summary>The smallest whole number that is at least this share of <paramref name="whole"/>.</summary>
    public int AtLeastOf(int whole) => (int)((((long)whole * Numerator) + Denominator - 1) / Denominator);

    /// <summary>The smallest whole number that is more than this share of <paramref name="whole"/>.</summary>
    public int MoreThanOf(int whole) => (int)((long)whole * Numerator / Denominator) + 1;

    public override string ToString() => $"{Numerator}/{Denominator}";
}
