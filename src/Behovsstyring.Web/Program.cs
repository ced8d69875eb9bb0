using Behovsstyring.Web.Startup;

var builder = WebApplication.CreateBuilder(args);
builder.AddShell();

var app = builder.Build();
app.UseShell();
// Sign-in's middleware belongs here: after routing and limits, before what it protects.
app.UseAntiforgery();
app.UseOutputCache();

app.MapShell();
app.MapOpenPages();
app.MapWorkspace();
app.Run();

/// <summary>Named so that tests can start the whole program.</summary>
public partial class Program;
