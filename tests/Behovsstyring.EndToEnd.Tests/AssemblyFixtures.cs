using Behovsstyring.EndToEnd.Tests.Browsing;
using Behovsstyring.Testing.Databases;

[assembly: AssemblyFixture(typeof(TestDatabaseServer))]
[assembly: AssemblyFixture(typeof(Browser))]
