using System.Reflection;
using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Tests.Architecture;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.Access;

/// <summary>Every command is tried by somebody who has the right role, for the wrong case, body, organisation, network or party.</summary>
public sealed class OwnOnlyTests(OwnOnlyTests.Stage stage) : IClassFixture<OwnOnlyTests.Stage>
{
    /// <summary>The program's own jobs have no owner to be wrong about.</summary>
    private static readonly Type[] OfPeople =
        [.. CommandSamples.Commands.Where(c => !c.GetCustomAttribute<RequiresAttribute>()!.AnyOf.Contains(Permission.RunJobs))];

    public static TheoryData<Type> EveryCommandOnSomebodysOwn() => [.. OwnOnly.Of.Keys];

    [Fact]
    public void Every_command_says_whose_the_thing_is_or_why_it_is_no_one_elses()
    {
        Assert.NotEmpty(OfPeople);
        Assert.Empty(OfPeople.Where(c => !OwnOnly.Of.ContainsKey(c) && !OwnOnly.NoOneElses.ContainsKey(c)).Select(c => c.Name));
        Assert.Empty(OwnOnly.Of.Keys.Intersect(OwnOnly.NoOneElses.Keys).Select(c => c.Name));
    }

    [Theory]
    [MemberData(nameof(EveryCommandOnSomebodysOwn))]
    public async Task The_right_role_of_the_wrong_one_is_refused(Type command)
    {
        var scene = await stage.SceneAsync();
        var (whose, code) = OwnOnly.Of[command];
        foreach (var actor in scene.OthersFor(whose, command))
        {
            var run = typeof(OwnOnlyTests).GetMethod(nameof(Try), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(UseCaseTests.ResultOf(command)!);
            var codes = await (Task<string[]>)run.Invoke(this, [scene.Command(command), actor])!;
            // A gate says all that is in the way; the first is whose it is.
            Assert.Equal(code, codes.FirstOrDefault());
        }
    }

    private async Task<string[]> Try<T>(IRequest<T> request, Actor actor) =>
        [.. (await stage.App.UseCases.Run(request, actor)).Errors.Select(e => e.Code)];

    /// <summary>The scene is set once: nothing that is refused changes it.</summary>
    public sealed class Stage(Testing.Databases.TestDatabaseServer server) : IAsyncLifetime
    {
        private Task<OwnOnlyScene>? _scene;

        public TestApp App { get; } = new(server);

        internal Task<OwnOnlyScene> SceneAsync() => _scene ??= OwnOnlyScene.SetAsync(App);

        public ValueTask InitializeAsync() => App.InitializeAsync();

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
