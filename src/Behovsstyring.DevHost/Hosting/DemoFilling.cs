using Behovsstyring.DevHost.Demo.Story;
using Behovsstyring.DevHost.Machine;
using Behovsstyring.DevHost.Postgres;
using Npgsql;

namespace Behovsstyring.DevHost.Hosting;

/// <summary>
/// Runs the demo once per database. A schema of its own in the same database records that, so the record goes when the
/// data goes. The record also shows whether a demo was interrupted.
/// </summary>
internal static class DemoFilling
{
    public static async Task EnsureAsync(DevDatabase database, CancellationToken stop)
    {
        await using var owner = new NpgsqlConnection(database.Owner + ";Pooling=false");
        await owner.OpenAsync(stop);
        await DatabaseRoles.ExecuteAsync(owner, """
            CREATE SCHEMA IF NOT EXISTS devhost;
            CREATE TABLE IF NOT EXISTS devhost.demo (begun timestamptz NOT NULL, whole boolean NOT NULL);
            """, stop);
        await using var find = new NpgsqlCommand("SELECT whole FROM devhost.demo", owner);
        switch (await find.ExecuteScalarAsync(stop))
        {
            case true:
                return;
            case false:
                throw new SetupException("Demonstrasjonen ble avbrutt før den var ferdig lagt inn. Begynn på nytt med ./run.sh --reset");
        }

        Console.WriteLine("Legger inn demonstrasjonen …");
        await DatabaseRoles.ExecuteAsync(owner, "INSERT INTO devhost.demo VALUES (now(), false)", stop);

        // A demo cut short by a crash starts over in any case, so its commits need not wait for the disk.
        await DemoScript.RunAsync(database.App + ";Options=-c synchronous_commit=off", TimeProvider.System.GetUtcNow(), stop);
        await DatabaseRoles.ExecuteAsync(owner, "UPDATE devhost.demo SET whole = true", stop);
    }
}
