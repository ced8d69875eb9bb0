using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Behovsstyring.Application.Tests.Persistence;

/// <summary>What a new installation knows before anyone has signed in.</summary>
public sealed class ReferenceDataTests(TestDatabase database, TestDatabaseServer server) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task All_members_of_2024_are_there()
    {
        await using var source = Database.CreateDataSource(database.AppConnectionString);
        await using var db = Database.CreateContext(source);
        Assert.Equal(357, await db.Organisations.CountAsync(o => o.Kind == OrganisationKind.Municipality, Cancelled));
        Assert.Equal(15, await db.Organisations.CountAsync(o => o.Kind == OrganisationKind.County, Cancelled));
        Assert.All(await db.Organisations.ToListAsync(Cancelled), o => Assert.True(
            o.OrganisationNumber is null || OrganisationRules.IsOrganisationNumber(o.OrganisationNumber)));
    }

    [Fact]
    public async Task Every_member_but_Oslo_has_one_regional_network_and_the_college_has_every_county()
    {
        await using var source = Database.CreateDataSource(database.AppConnectionString);
        await using var db = Database.CreateContext(source);
        var places = await (
            from place in db.NetworkMemberships
            join network in db.Organisations on place.NetworkId equals network.Id
            join member in db.Organisations on place.MemberId equals member.Id
            select new { Network = network.Kind, Member = member.Key }).ToListAsync(Cancelled);
        var regional = places.Where(p => p.Network == OrganisationKind.Network).Select(p => p.Member).ToList();
        Assert.Equal(372 - 2, regional.Count);
        Assert.Equal(regional.Count, regional.Distinct().Count());
        Assert.DoesNotContain("0301", regional);
        Assert.Equal(15, places.Count(p => p.Network == OrganisationKind.CountyCollege));
    }

    [Fact]
    public async Task Loading_again_adds_nothing_and_keeps_what_was_corrected()
    {
        await using var own = await TestDatabase.CreateAsync(server);
        await using var connection = new NpgsqlConnection(own.OwnerConnectionString);
        await connection.OpenAsync(Cancelled);
        await ScalarAsync(connection, "UPDATE organisations SET name = 'Rettet' WHERE key = 'digi-viken'");
        await ScalarAsync(connection, "DELETE FROM network_memberships m USING organisations o WHERE o.id = m.member_id AND o.key = '3318'");
        var before = await ScalarAsync(connection, Counts);
        await DatabaseMigrator.MigrateAsync(own.OwnerConnectionString, Cancelled);
        Assert.Equal(before, await ScalarAsync(connection, Counts));
        Assert.Equal("Rettet", await ScalarAsync(connection, "SELECT name FROM organisations WHERE key = 'digi-viken'"));
    }

    private const string Counts = "SELECT (SELECT count(*) FROM organisations) || '/' || (SELECT count(*) FROM network_memberships)";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Cancelled);
    }
}
