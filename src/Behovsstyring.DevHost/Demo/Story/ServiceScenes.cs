using Behovsstyring.Application.Common;
using Behovsstyring.Application.Services;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Services;

namespace Behovsstyring.DevHost.Demo.Story;

/// <summary>Every service of the catalogue gets somebody who answers for it; new ones enter when something is to be put in operation.</summary>
internal static class ServiceScenes
{
    private const string Keeper = "stine-haugerlien";

    public static IEnumerable<Scene> Of(DemoContent content, DemoTime time) => content.Services.Select(told =>
        new Scene(Scene.Moment(time.Day(PeopleScenes.Beginning), 8, 30), $"give {told.Service} a product owner", async stage =>
            await stage.Do(new GiveProductOwner(await Find(stage, told.Service), stage.Person(told.ProductOwner)), stage.As(Keeper))));

    public static async Task<CaseId> Find(Stage stage, string slug)
    {
        if (!stage.Services.TryGetValue(slug, out var id))
        {
            id = (await stage.Do(new GetService(slug), Actor.Anonymous)).Id;
            stage.Services[slug] = id;
        }

        return id;
    }

    /// <summary>The service a project's deliveries become part of.</summary>
    public static async Task<CaseId> For(Stage stage, DemoProject project)
    {
        if (project.NewService is not { } told)
        {
            return await Find(stage, project.Service!);
        }

        if (stage.Services.TryGetValue(told.Key, out var known))
        {
            return known;
        }

        var slug = await stage.Do(
            new EnterService(
                Enum.Parse<DeliveryArea>(told.DeliveryArea), ServiceLifecycle.InOperation, new LocalText(told.Name, told.Name, told.Name),
                new LocalText(told.DescriptionNb, told.DescriptionNn, told.DescriptionEn)),
            stage.As(Keeper));
        var entered = await Find(stage, slug);
        await stage.Do(new GiveProductOwner(entered, stage.Person(project.ProductOwner)), stage.As(Keeper));
        stage.Services[told.Key] = entered;
        return entered;
    }
}
