using System.Text.Json;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Notifications;

internal static class Notify
{
    /// <summary>Tells everyone who follows the case, except the one who did it. One statement, however many they are.</summary>
    public static Task<int> Followers(UseCaseContext context, CaseHappening happening, CancellationToken ct)
    {
        // The trail has who did it beside the facts; a notice is read by itself.
        var told = new Dictionary<string, string>(happening.Facts);
        if (context.Actor.OrganisationName is { } organisation)
        {
            told["organisation"] = organisation;
        }

        var facts = JsonSerializer.Serialize(told);
        var by = context.Actor.PersonId?.Value;
        return context.Db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO notifications (person_id, case_id, organisation_id, code, facts, at, mail_due_at, mail_attempts)
            SELECT f.person_id, f.case_id, {context.Actor.OrganisationId?.Value}, {happening.Code}, {facts}::jsonb, {context.Now}, CASE WHEN p.email IS NULL THEN NULL ELSE {context.Now} END, 0
            FROM case_followers f JOIN people p ON p.id = f.person_id
            WHERE f.case_id = {happening.Case.Value} AND p.is_active AND f.person_id IS DISTINCT FROM {by}
            """,
            ct);
    }

    /// <summary>
    /// Notifies one person of something about a case, unless they did it themselves. While an earlier notice of the kind is unread no more mail
    /// is sent: what is done with many cases at once is one mail.
    /// </summary>
    public static Task<int> One(UseCaseContext context, PersonId person, CaseId about, string code, CancellationToken ct)
    {
        var facts = JsonSerializer.Serialize(new Dictionary<string, string> { ["organisation"] = context.Actor.OrganisationName ?? "" });
        var by = context.Actor.PersonId?.Value;
        return context.Db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO notifications (person_id, case_id, organisation_id, code, facts, at, mail_due_at, mail_attempts)
            SELECT p.id, {about.Value}, {context.Actor.OrganisationId?.Value}, {code}, {facts}::jsonb, {context.Now},
                CASE WHEN p.email IS NULL OR EXISTS (
                    SELECT 1 FROM notifications n WHERE n.person_id = p.id AND n.code = {code} AND n.read_at IS NULL) THEN NULL ELSE {context.Now} END, 0
            FROM people p
            WHERE p.id = {person.Value} AND p.is_active AND p.id IS DISTINCT FROM {by}
            """,
            ct);
    }

    /// <summary>Notifies these people of something in a body, except the one who did it.</summary>
    public static async Task People(
        UseCaseContext context, IReadOnlyCollection<PersonId> people, string code, IReadOnlyDictionary<string, string> facts, CancellationToken ct)
    {
        if (people.Count == 0)
        {
            return;
        }

        var written = JsonSerializer.Serialize(facts);
        var by = context.Actor.PersonId?.Value;
        var ids = people.Select(p => p.Value).ToArray();
        await context.Db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO notifications (person_id, organisation_id, code, facts, at, mail_due_at, mail_attempts)
            SELECT p.id, {context.Actor.OrganisationId?.Value}, {code}, {written}::jsonb, {context.Now}, CASE WHEN p.email IS NULL THEN NULL ELSE {context.Now} END, 0
            FROM people p
            WHERE p.id = ANY({ids}) AND p.is_active AND p.id IS DISTINCT FROM {by}
            """,
            ct);
    }
}
