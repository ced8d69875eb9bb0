namespace Behovsstyring.Web.Components.Shared;

/// <summary>The mood of a chip or note. Colour only ever repeats what icon and word already say.</summary>
public enum Tone
{
    Neutral,

    /// <summary>Under way, ours.</summary>
    Active,

    /// <summary>Waits for the reader, and nothing else.</summary>
    Yours,
    Good,
    Bad,

    /// <summary>Departs from a recommendation.</summary>
    Apart,
}
