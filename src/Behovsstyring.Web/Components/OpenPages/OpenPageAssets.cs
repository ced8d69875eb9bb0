using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.StaticAssets.Infrastructure;

namespace Behovsstyring.Web.Components.OpenPages;

/// <summary>
/// Gives open pages the fingerprinted addresses of style and font files through <c>Assets["…"]</c>.
/// The framework does this for its own page endpoints only.
/// </summary>
internal static class OpenPageAssets
{
    public static ResourceAssetCollection Of(IEndpointRouteBuilder app)
    {
        if (!StaticAssetsEndpointDataSourceHelper.HasStaticAssetsDataSource(app, staticAssetsManifestPath: null))
        {
            return ResourceAssetCollection.Empty;
        }

        // A descriptor with a selector is another encoding of the same file.
        var assets = StaticAssetsEndpointDataSourceHelper.ResolveStaticAssetDescriptors(app, manifestPath: null)
            .Where(asset => asset.Selectors.Count == 0)
            .Select(asset => (asset.Route, Label: asset.Properties.FirstOrDefault(property => property.Name == "label")))
            .Where(asset => asset.Label is not null)
            .Select(asset => new ResourceAsset(asset.Route, [new ResourceAssetProperty("label", asset.Label!.Value)]));
        return new ResourceAssetCollection([.. assets]);
    }
}
