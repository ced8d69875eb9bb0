using System.Globalization;
using Behovsstyring.Application.Persistence;
using Behovsstyring.DevHost.Demo.Story;
using Behovsstyring.DevHost.Machine;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Testing.Databases;

/// <summary>How a template is filled, and the key that tells two contents apart.</summary>
internal static class TemplateContent
{
    public static Task FillAsync(TestTemplate template, string owner, string app, CancellationToken stop) => template switch
    {
        TestTemplate.Empty => Task.CompletedTask,
        TestTemplate.Reference => DatabaseMigrator.MigrateAsync(owner, stop),
        TestTemplate.Demo => FillWithDemoAsync(owner, app, stop),
    };

    /// <summary>
    /// The migrations, the reference data and the demo live in the compiled assemblies, so the builds' identities are the
    /// content's. The demo ends today, so today is part of it.
    /// </summary>
    public static string Key(TestTemplate template) => template switch
    {
        TestTemplate.Empty => "",
        TestTemplate.Reference => KeyOf(Builds("Behovsstyring.Domain", "Behovsstyring.Application")),
        TestTemplate.Demo => KeyOf([.. Builds("Behovsstyring.Domain", "Behovsstyring.Application", "Behovsstyring.DevHost"), OsloTime.Today(TimeProvider.System).ToString("O", CultureInfo.InvariantCulture)]),
    };

    private static async Task FillWithDemoAsync(string owner, string app, CancellationToken stop)
    {
        await DatabaseMigrator.MigrateAsync(owner, stop);
        await DemoScript.RunAsync(app, TimeProvider.System.GetUtcNow(), stop);
    }

    private static string KeyOf(IEnumerable<string> parts) => StateFolder.ShortHash(string.Join(' ', parts));

    private static IEnumerable<string> Builds(params string[] assemblies) =>
        assemblies.Select(name => System.Reflection.Assembly.Load(name).ManifestModule.ModuleVersionId.ToString());
}
