namespace Behovsstyring.Testing.Databases;

/// <summary>What a test's database holds when the test begins.</summary>
public enum TestTemplate
{
    /// <summary>Nothing at all, not even tables: for tests of how a database is made.</summary>
    Empty,

    /// <summary>Migrated, with reference data only: the members, and nothing they have done.</summary>
    Reference,

    /// <summary>With the whole demo up to today, for pages and journeys that need a lived-in portal. It takes long to make, once per build and day.</summary>
    Demo,
}
