using Npgsql;

namespace Behovsstyring.Application.Tests.Persistence;

/// <summary>
/// Everything a database is made of, one line each and sorted, without the order of columns: tables, columns, constraints, indexes,
/// triggers, functions, grants, comments, types, extensions. The history of migrations is left out.
/// </summary>
internal static class SchemaCatalogue
{
    public static async Task<IReadOnlyList<string>> ReadAsync(string connection)
    {
        await using var open = new NpgsqlConnection(connection);
        await open.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(Query, open);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var lines = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }

    private const string Query = """
            WITH ours AS (SELECT c.oid, c.relname, c.relkind, c.relowner, c.relacl, c.relpersistence, c.relreplident, c.reloptions FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relname <> '__ef_migrations' AND c.relname <> 'pk___ef_migrations')
            SELECT line FROM (
                SELECT format('relation %s kind=%s owner=%s persistence=%s options=%s', relname, relkind, relowner::regrole, relpersistence, reloptions) AS line
                FROM ours WHERE relkind IN ('r', 'p', 'v', 'm', 'S')
                UNION ALL
                SELECT format('column %s.%s %s null=%s default=%s collation=%s generated=%s identity=%s storage=%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                    NOT a.attnotnull, pg_get_expr(d.adbin, d.adrelid), a.attcollation::regcollation, a.attgenerated, a.attidentity, a.attstorage)
                FROM ours c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
                WHERE c.relkind IN ('r', 'p', 'v', 'm')
                UNION ALL
                SELECT format('constraint %s on %s: %s', k.conname, k.conrelid::regclass, pg_get_constraintdef(k.oid))
                FROM pg_constraint k JOIN ours c ON c.oid = k.conrelid
                UNION ALL
                SELECT format('index %s', pg_get_indexdef(c.oid)) FROM ours c WHERE c.relkind = 'i'
                UNION ALL
                SELECT format('trigger %s enabled=%s', pg_get_triggerdef(t.oid), t.tgenabled)
                FROM pg_trigger t JOIN ours c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal
                UNION ALL
                SELECT format('function owner=%s %s', p.proowner::regrole, pg_get_functiondef(p.oid))
                FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.objid = p.oid AND e.deptype = 'e')
                UNION ALL
                SELECT format('grant on function %s: %s to %s', a.oid::regprocedure, a.privilege_type, a.grantee::regrole)
                FROM (SELECT p.oid, (aclexplode(coalesce(p.proacl, acldefault('f', p.proowner)))).* FROM pg_proc p
                      WHERE p.pronamespace = 'public'::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.objid = p.oid AND e.deptype = 'e')) a
                UNION ALL
                SELECT format('grant on %s: %s to %s', a.relname, a.privilege_type, a.grantee::regrole)
                FROM (SELECT c.relname, (aclexplode(coalesce(c.relacl, acldefault('r', c.relowner)))).* FROM ours c WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S')) a
                UNION ALL
                SELECT format('grant on %s (%s): %s to %s', a.relname, a.attname, a.privilege_type, a.grantee::regrole)
                FROM (SELECT c.relname, t.attname, (aclexplode(t.attacl)).* FROM ours c JOIN pg_attribute t ON t.attrelid = c.oid AND t.attacl IS NOT NULL) a
                UNION ALL
                SELECT format('comment on %s: %s', pg_describe_object(d.classoid, d.objoid, d.objsubid), d.description)
                FROM pg_description d JOIN ours c ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass
                UNION ALL
                SELECT format('comment on function %s: %s', p.oid::regprocedure, d.description)
                FROM pg_description d JOIN pg_proc p ON d.objoid = p.oid AND d.classoid = 'pg_proc'::regclass
                WHERE p.pronamespace = 'public'::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.objid = p.oid AND e.deptype = 'e')
                UNION ALL
                SELECT format('type %s kind=%s', t.typname, t.typtype) FROM pg_type t
                WHERE t.typnamespace = 'public'::regnamespace AND t.typtype IN ('e', 'd') AND NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.objid = t.oid AND e.deptype = 'e')
                UNION ALL
                SELECT format('extension %s', extname) FROM pg_extension
            ) lines ORDER BY line COLLATE "C"
            """;
}
