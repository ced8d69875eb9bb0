using Behovsstyring.Testing.Databases;

[assembly: AssemblyFixture(typeof(TestDatabaseServer))]
