using System.Reflection;
using System.Runtime.CompilerServices;
using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Tests.Architecture;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Access;

/// <summary>Every use case is tried by everyone who may not: signed out, and in every role that <see cref="WhoMay"/> does not name.</summary>
public sealed class RefusalTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly Type[] NotForEveryone =
        [.. UseCaseTests.EveryRequest().Select(row => (Type)row.Data).Where(t => !Required(t).Contains(Permission.ReadOpen))];

    public static TheoryData<Type> EveryRequestNotForEveryone() => [.. NotForEveryone];

    [Theory]
    [MemberData(nameof(EveryRequestNotForEveryone))]
    public async Task Those_who_may_not_are_refused_and_those_who_may_are_let_through(Type request)
    {
        Assert.True(WhoMay.Run.TryGetValue(request, out var may), $"{request.Name} is missing in {nameof(WhoMay)}");
        Assert.True(await IsRefused(request, Actor.Anonymous), "signed out");
        foreach (var role in Enum.GetValues<Role>())
        {
            // Those who may are checked against the permission alone: an empty request says nothing sensible to a handler.
            var let = Required(request).Any(p => p is Permission.Work || RolePermissions.Of(role).Contains(p));
            Assert.True(let == may.Contains(role), $"{role} and {request.Name}");
            if (!let)
            {
                Assert.True(await IsRefused(request, await ActorIn(role)), $"{role} ran {request.Name}");
            }
        }
    }

    private static Permission[] Required(Type request) => request.GetCustomAttribute<RequiresAttribute>()!.AnyOf;

    /// <summary>Permission is asked before anything is read from the request, so an empty one is enough to be refused.</summary>
    private async Task<bool> IsRefused(Type request, Actor actor)
    {
        var run = typeof(RefusalTests).GetMethod(nameof(Try), BindingFlags.NonPublic | BindingFlags.Instance)!
            .MakeGenericMethod(UseCaseTests.ResultOf(request)!);
        return await (Task<bool>)run.Invoke(this, [RuntimeHelpers.GetUninitializedObject(request), actor])!;
    }

    private async Task<bool> Try<T>(IRequest<T> request, Actor actor)
    {
        var result = await app.UseCases.Run(request, actor);
        return !result.IsOk && result.Errors is [{ Code: "access.denied" }];
    }

    private async Task<Actor> ActorIn(Role role)
    {
        var key = Enum.GetValues<OrganisationKind>().First(kind => RoleRules.Fits(role, kind)) switch
        {
            OrganisationKind.Municipality => "4601",
            OrganisationKind.Ks => "ks",
            OrganisationKind.Company => "selskapet",
            var other => await Own(other),
        };
        return _known.TryGetValue(role, out var known) ? known : _known[role] = await app.PersonAsync(role, key);
    }

    private readonly Dictionary<Role, Actor> _known = [];

    private async Task<string> Own(OrganisationKind kind)
    {
        var key = $"prove-{kind}".ToLowerInvariant();
        await app.OrganisationAsync(key, kind, $"Prøve {kind}");
        return key;
    }
}
