namespace Behovsstyring.Testing.Databases;

/// <summary>A copy of the whole demo for a test class (<c>IClassFixture&lt;DemoDatabase&gt;</c>).</summary>
public sealed class DemoDatabase(TestDatabaseServer server) : TestDatabase(server, TestTemplate.Demo);
