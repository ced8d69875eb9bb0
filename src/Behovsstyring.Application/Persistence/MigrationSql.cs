using Microsoft.EntityFrameworkCore.Migrations;

namespace Behovsstyring.Application.Persistence;

/// <summary>What a migration says in SQL: grants for the app's role, and functions and triggers from <c>Sql/*.sql</c>.</summary>
internal static class MigrationSql
{
    /// <summary>Grants the app's role just these rights on a table, such as <c>"SELECT, INSERT"</c>.</summary>
    public static void GrantToApp(this MigrationBuilder migration, string table, string rights) =>
        migration.Sql($"GRANT {rights} ON {table} TO {Database.AppRole};");

    /// <summary>Runs an embedded script. A script that has been released is never changed: a new one replaces what it made.</summary>
    public static void RunScript(this MigrationBuilder migration, string name)
    {
        var resource = $"{typeof(MigrationSql).Namespace}.Sql.{name}.sql";
        using var stream = typeof(MigrationSql).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"No script {resource}.");
        using var reader = new StreamReader(stream);
        migration.Sql(reader.ReadToEnd());
    }
}
