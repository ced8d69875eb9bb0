using Behovsstyring.Transparency;
using Behovsstyring.Web.Components.Workspace;
using Behovsstyring.Web.Features.SignIn;
using Behovsstyring.Web.Startup;

if (args.Contains(DatabaseStartup.MigrateCommand))
{
    return await DatabaseStartup.MigrateAsync(new ConfigurationBuilder().AddEnvironmentVariables().Build());
}

if (args.Contains(AdministratorStartup.Command))
{
    return await AdministratorStartup.GrantAsync(args, new ConfigurationBuilder().AddEnvironmentVariables().Build());
}

if (args.Contains(DecisionLogStartup.VerifyCommand))
{
    return await new VerifyCommand(DecisionLogStartup.VerifyCommand, Console.Out, Console.Error).RunAsync(args);
}

var builder = WebApplication.CreateBuilder(args);
if (StartupChecks.Obstacles(builder.Configuration, builder.Environment) is { Count: > 0 } obstacles)
{
    return StartupChecks.Refuse(obstacles);
}

builder.AddShell();
builder.AddDatabase();
builder.AddDecisionLog();
builder.AddMail();
builder.AddApi();
builder.AddSignIn();

var app = builder.Build();
app.UseShell();
// Before sign-in: only open pages are kept, and they are the same for everyone. A kept page asks the database for nothing.
app.UseOutputCache();
app.UseSignIn();
app.UseAntiforgery();

app.MapShell();
app.MapReadiness();
app.MapOpenPages();
app.MapApi();
app.MapSignIn();
app.MapSignOut();
app.MapWorkspace().RequireAuthorization(SignInPolicies.ActsForSomebody);
if (await app.DatabaseObstacleAsync() is { } obstacle)
{
    return StartupChecks.Refuse([obstacle]);
}

await app.RunAsync();
return 0;

/// <summary>Named so that tests can start the whole program.</summary>
public partial class Program;
