using Behovsstyring.Application.Common;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Web.Components.Forms;

/// <summary>
/// A dialog that edits one thing others may edit too. When somebody has saved meanwhile, what only one has changed is taken in. Where
/// both have changed it, both versions are shown. Its markup is a <see cref="WorkDialogFrame"/> with an <see cref="EditFields{TContent}"/> in it.
/// </summary>
public abstract class EditDialog<TContent> : WorkDialog
    where TContent : class
{
    private TContent _origin = null!;
    private uint? _version;

    public TContent Content { get; private set; } = null!;

    public EditConflict<TContent>? Both { get; private set; }

    public abstract WrittenFields<TContent> Fields { get; }

    public void Choose(TContent chosen) => (Both, Content) = (null, chosen);

    protected void Begin(TContent content, uint? version) => (_origin, Content, _version) = (content, content, version);

    protected void Write(TContent content) => Content = content;

    /// <summary>The thing as it is now; nothing when somebody took it away.</summary>
    protected abstract Task<(TContent Content, uint Version)?> ReadAsync();

    /// <param name="version">The version it was read from; none when it is new.</param>
    protected abstract ICommand<Done> Command(TContent content, uint? version);

    /// <summary>What is wrong with what is written and the command cannot say: a number that is not one.</summary>
    protected virtual IReadOnlyList<Error> Wrong(TContent content) => [];

    protected async Task SaveAsync()
    {
        if (Busy || Both is not null)
        {
            return;
        }

        if (Wrong(Content) is { Count: > 0 } wrong)
        {
            Refuse(wrong);
            return;
        }

        await SendAsync(Command(Content, _version));
        if (Errors.Any(e => e.Code == CommonErrors.ChangedMeanwhile.Code) && await ReadAsync() is { } now)
        {
            var (merged, fields) = Fields.Merge(_origin, now.Content, Content);
            (_origin, _version) = (now.Content, now.Version);
            if (fields.Count > 0)
            {
                Refuse();
                Both = new EditConflict<TContent>(now.Content, merged, fields);
            }
            else
            {
                Content = merged;
                await SendAsync(Command(Content, _version));
            }
        }
    }
}
