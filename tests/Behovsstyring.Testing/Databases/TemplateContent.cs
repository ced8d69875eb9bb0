using Behovsstyring.Application.Persistence;
using Behovsstyring.DevHost.Hosting;

namespace Behovsstyring.Testing.Databases;

/// <summary>How a template is filled, and the key that tells two contents apart.</summary>
internal static class TemplateContent
{
    public static Task FillAsync(TestTemplate template, string owner, string app, CancellationToken stop) => template switch
    {
        TestTemplate.Reference => DatabaseMigrator.MigrateAsync(owner, stop),
    };

    /// <summary>The migrations and reference data live in the compiled assemblies, so the builds' identities are the content's.</summary>
    public static string Key(TestTemplate template) => template switch
    {
        TestTemplate.Reference => StateFolder.ShortHash(string.Join(' ', Builds("Behovsstyring.Domain", "Behovsstyring.Application"))),
    };

    private static IEnumerable<Guid> Builds(params string[] assemblies) =>
        assemblies.Select(name => System.Reflection.Assembly.Load(name).ManifestModule.ModuleVersionId);
}
