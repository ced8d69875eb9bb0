namespace Behovsstyring.Application.Persistence;

/// <summary>What the model cannot say of the database: functions, triggers, constraints over ranges, and what the app's role may do.</summary>
internal static class SchemaScripts
{
    /// <summary>The scripts in <c>Sql/</c>, in the order they are run, after every table is made.</summary>
    public static readonly IReadOnlyList<string> Names =
        ["append_only", "search", "cases", "ideas", "decision_log", "meetings", "governance", "reports", "documents"];

    /// <summary>Every statement that makes a database of the model's tables into the product's.</summary>
    public static IEnumerable<string> All => Names.Select(Read).Append(Grants.ToSql());

    private static string Read(string name)
    {
        var resource = $"{typeof(SchemaScripts).Namespace}.Sql.{name}.sql";
        using var stream = typeof(SchemaScripts).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"No script {resource}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
