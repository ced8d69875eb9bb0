namespace Behovsstyring.Testing.Databases;

/// <summary>What a test's database holds when the test begins.</summary>
public enum TestTemplate
{
    /// <summary>Migrated, with reference data only: the members, and nothing they have done.</summary>
    Reference,
}
