namespace Behovsstyring.Application.Common;

/// <summary>A value that is no text by people and must come as it is: a key, a hash, a document of another form.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AsIsAttribute : Attribute;
