namespace Behovsstyring.Application.Persistence;

/// <summary>
/// What the app's role may do with each table, and nothing more. A table that is not listed is out of its reach:
/// <c>case_numbers</c> is written by a function only.
/// </summary>
internal static class Grants
{
    private const string Read = "SELECT";
    private const string Add = "SELECT, INSERT";
    private const string Keep = "SELECT, INSERT, UPDATE";
    private const string Own = "SELECT, INSERT, UPDATE, DELETE";

    public static readonly IReadOnlyList<(string Table, string Rights)> ToApp =
    [
        ("__ef_migrations", Read),

        ("organisations", Keep),
        ("network_memberships", Keep),
        ("people", Keep),
        ("person_identities", Own),
        ("role_grants", Keep),
        ("role_conflicts", Read),
        ("invitations", Keep),
        ("sign_in_sessions", Own),
        ("data_protection_keys", Add),
        ("notifications", Keep),
        ("form_drafts", Own),

        // Only a draft is ever deleted, and its row goes with the case. A trigger refuses the rest.
        ("cases", Own),
        ("ideas", Own),
        ("listed_ideas", Read),
        ("case_trail", Add),
        ("case_followers", "SELECT, INSERT, DELETE"),
        ("case_stand_ins", Own),
        ("idea_supports", Own),
        ("idea_anchorings", Add),

        ("concepts", Keep),
        ("concept_ideas", Add),
        ("concept_alternatives", Own),
        ("projects", Keep),
        ("project_deliveries", Keep),
        ("project_acceptance_items", Keep),
        ("project_risks", Keep),
        ("project_status_reports", Add),
        ("project_representatives", Add),
        ("services", Keep),

        ("document_contents", "SELECT, INSERT, UPDATE (digest)"),
        // A document is taken down, and in no other way changed.
        ("documents", "SELECT, INSERT, UPDATE (content_digest, removed_for_id, removed_by_id, removed_at, removed_reason)"),

        ("bodies", Keep),
        ("body_mandates", Add),
        ("seats", Keep),
        ("meetings", Keep),
        ("meeting_calls", Keep),
        ("meeting_roll", Add),
        ("meeting_attendance", Own),
        ("meeting_stays", Keep),
        ("meeting_records", Keep),
        ("agenda_items", Own),
        ("agenda_item_objections", Add),
        ("proposals", Keep),
        ("ballots", Keep),
        // A line of the list is left, and in no other way changed.
        ("ballot_voters", "SELECT, INSERT, UPDATE (left_at)"),
        // A vote is cast and read, and never changed.
        ("votes", Add),

        ("governance_models", Keep),
        ("gate_reviews", Keep),
        // Evidence may be corrected until someone has relied on it.
        ("gate_evidence", Own),
        ("gate_waivers", Add),
        ("gate_recommendations", Add),
        ("gate_conditions", Keep),

        ("quarterly_reports", Keep),
        ("report_corrections", Add),

        // No INSERT: entries come through append_decision_log only.
        ("decision_log", Read),
        // Erasing what an entry says about people is the one thing that may be taken away.
        ("decision_log_personal", "SELECT, DELETE"),
        ("decision_log_checkpoints", Add),
        ("decision_log_keys", Add),
    ];

    public static string ToSql() => string.Join('\n', ToApp.Select(g => $"GRANT {g.Rights} ON {g.Table} TO {Database.AppRole};"));
}
