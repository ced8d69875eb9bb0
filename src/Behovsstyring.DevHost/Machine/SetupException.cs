namespace Behovsstyring.DevHost.Machine;

/// <summary>A fault on this machine that prevents the start. The message is one line that says what to do, so no stack trace is needed.</summary>
public sealed class SetupException(string message, Exception? inner = null) : Exception(message, inner);
