namespace Behovsstyring.Web.Components.Shared.Trail;

/// <summary>
/// The mark beside an event, said by its feature in a file <c>XTrail.cs</c>; the sentence is in the feature's texts (<c>trail.code</c>).
/// Only decoration: an event without a mark gets a plain arrow.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
internal sealed class TrailMarkAttribute(string code, string icon, Tone tone = Tone.Neutral) : Attribute
{
    public string Code { get; } = code;

    public string Icon { get; } = icon;

    public Tone Tone { get; } = tone;
}
