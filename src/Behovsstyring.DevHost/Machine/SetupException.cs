namespace Behovsstyring.DevHost.Machine;

/// <summary>Something on this machine stands in the way. The message is one line that says what to do; nobody needs the stack trace.</summary>
public sealed class SetupException(string message, Exception? inner = null) : Exception(message, inner);
