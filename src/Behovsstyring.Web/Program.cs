using Behovsstyring.Web.Features.DecisionLog;
using Behovsstyring.Web.Startup;

if (args.Contains(DatabaseStartup.MigrateCommand))
{
    return await DatabaseStartup.MigrateAsync(new ConfigurationBuilder().AddEnvironmentVariables().Build());
}

if (args.Contains(LogCommand.Verify))
{
    return await new LogCommand(Console.Out, Console.Error).RunAsync(args);
}

var builder = WebApplication.CreateBuilder(args);
builder.AddShell();
builder.AddDatabase();
builder.AddDecisionLog();
builder.AddApi();

var app = builder.Build();
app.UseShell();
// Sign-in's middleware belongs here: after routing and limits, before what it protects.
app.UseAntiforgery();
app.UseOutputCache();

app.MapShell();
app.MapReadiness();
app.MapOpenPages();
app.MapApi();
app.MapWorkspace();
await app.RefusePendingMigrationsAsync();
await app.RunAsync();
return 0;

/// <summary>Named so that tests can start the whole program.</summary>
public partial class Program;
