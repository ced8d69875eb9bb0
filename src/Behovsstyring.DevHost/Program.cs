using Behovsstyring.DevHost.Hosting;
using Behovsstyring.DevHost.Machine;

// Runs the whole product on this machine for those who develop it or want to try it. See docs/operations.md.
if (args is ["--help" or "-h", ..])
{
    Console.WriteLine(DevHostOptions.Usage);
    return 0;
}

try
{
    return await EmbeddedDefault.RunAsync(DevHostOptions.Parse(args));
}
catch (Exception e) when (e is SetupException or IOException or Npgsql.NpgsqlException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
