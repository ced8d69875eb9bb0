using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Behovsstyring.Application.Persistence;

/// <summary>A key that cookies and forms are protected with. Every node reads the same keys, and users stay signed in over a restart.</summary>
internal sealed class DataProtectionKey
{
    public string Name { get; init; } = "";

    /// <summary>Encrypted by a certificate where one is configured; production always has one.</summary>
    public string Xml { get; init; } = "";
}

public static class DataProtectionKeys
{
    public static IDataProtectionBuilder KeepKeysInDatabase(this IDataProtectionBuilder builder)
    {
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(services =>
            new ConfigureOptions<KeyManagementOptions>(options =>
                options.XmlRepository = new KeyTable(services.GetRequiredService<IDbContextFactory<AppDbContext>>())));
        return builder;
    }

    private sealed class KeyTable(IDbContextFactory<AppDbContext> contexts) : IXmlRepository
    {
        public IReadOnlyCollection<XElement> GetAllElements()
        {
            using var db = contexts.CreateDbContext();
            return [.. db.Set<DataProtectionKey>().AsNoTracking().Select(k => k.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
        }

        public void StoreElement(XElement element, string friendlyName)
        {
            using var db = contexts.CreateDbContext();
            db.Add(new DataProtectionKey { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
            db.SaveChanges();
        }
    }
}
