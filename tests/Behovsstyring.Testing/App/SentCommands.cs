using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Behovsstyring.Testing.App;

/// <summary>One command as the product sent it.</summary>
public sealed record SentCommand(string Text, IReadOnlyList<DbParameter> Parameters);

/// <summary>The commands that EF sends while it is open, in this flow of calls only: other tests run beside.</summary>
public sealed class SentCommands : IDisposable
{
    private static readonly AsyncLocal<SentCommands?> Open = new();

    private static readonly IDisposable Listening = DiagnosticListener.AllListeners.Subscribe(new Listeners());

    private readonly List<SentCommand> _sent = [];

    private SentCommands() => Open.Value = this;

    public IReadOnlyList<SentCommand> Sent => _sent;

    /// <summary>To be begun in the method that awaits what is recorded.</summary>
    public static SentCommands Begin()
    {
        ArgumentNullException.ThrowIfNull(Listening);
        return new SentCommands();
    }

    public void Dispose() => Open.Value = null;

    private sealed class Listeners : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
            {
                value.Subscribe(this, name => name == RelationalEventId.CommandExecuting.Name);
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Value is CommandEventData { Command: { } command } && Open.Value is { } open)
            {
                open._sent.Add(new SentCommand(command.CommandText, [.. command.Parameters.Cast<DbParameter>()]));
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
