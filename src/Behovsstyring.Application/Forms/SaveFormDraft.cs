using System.Text;
using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Forms;

/// <summary>Keeps what somebody is writing in a form, for that person only, until it is sent or thrown away.</summary>
/// <param name="Form">Which form, and for which thing: <c>idea.edit:IDE-2026-0012</c>.</param>
/// <param name="Json">The fields, as the form wrote them.</param>
[Requires(Permission.Work)]
public sealed record SaveFormDraft([property: AsIs] string Form, [property: AsIs] string Json) : ICommand<Done>
{
    public const int FormMaxLength = 200;

    /// <summary>Room for every field of the largest form, filled to its limit in letters that take the most space.</summary>
    public const int JsonMaxLength = 1_000_000;
}

internal sealed class SaveFormDraftValidator : AbstractValidator<SaveFormDraft>
{
    public SaveFormDraftValidator()
    {
        RuleFor(c => c.Form).RequiredText(SaveFormDraft.FormMaxLength);
        RuleFor(c => c.Json).RequiredText(SaveFormDraft.JsonMaxLength);
    }
}

internal sealed class SaveFormDraftHandler : IHandler<SaveFormDraft, Done>
{
    public async Task<Done> Handle(SaveFormDraft request, UseCaseContext context, CancellationToken ct)
    {
        var me = context.Actor.RequirePerson();
        // A form is JSON with escapes for whatever is typed; should a raw one come, it costs that sign and not the whole form.
        var json = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(request.Json)).Replace("\0", "", StringComparison.Ordinal);
        await context.Db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO form_drafts (person_id, form_key, content, saved_at)
            VALUES ({me.Value}, {request.Form}, {json}, {context.Now})
            ON CONFLICT (person_id, form_key) DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at
            """,
            ct);
        return default;
    }
}
