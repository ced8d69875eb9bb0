using Behovsstyring.Application.Common;
using Behovsstyring.Application.Running;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Behovsstyring.Testing.App;

/// <summary>
/// The use cases on a database of their own, entered where production enters and as the app's database role.
/// Use as <c>IClassFixture&lt;TestApp&gt;</c>; make the people a test needs with <see cref="PersonAsync"/>.
/// </summary>
public sealed class TestApp(TestDatabaseServer server) : IAsyncLifetime
{
    public static readonly DateTimeOffset Start = new(2027, 2, 10, 9, 0, 0, TimeSpan.Zero);

    private int _people;

    public TestDatabase Database { get; private set; } = null!;

    public ServiceProvider Services { get; private set; } = null!;

    public FakeTimeProvider Clock { get; } = new(Start);

    public UseCases UseCases => Services.GetRequiredService<UseCases>();

    public async ValueTask InitializeAsync()
    {
        Database = await TestDatabase.CreateAsync(server);
        Services = new ServiceCollection()
            .AddLogging(l => l.SetMinimumLevel(LogLevel.Warning))
            .AddSingleton<TimeProvider>(Clock)
            .AddApplication(Database.AppConnectionString)
            .BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await Database.DisposeAsync();
    }

    /// <summary>Runs and expects success.</summary>
    public async Task<T> RunAsync<T>(IRequest<T> request, Actor actor)
    {
        var result = await UseCases.Run(request, actor);
        Assert.True(result.IsOk, $"{request.GetType().Name}: {string.Join("; ", result.Errors)}");
        return result.Value;
    }

    /// <summary>Runs and expects to be refused with just this code among the errors.</summary>
    public async Task RefusedAsync<T>(IRequest<T> request, Actor actor, string code)
    {
        var result = await UseCases.Run(request, actor);
        Assert.False(result.IsOk, $"{request.GetType().Name} was let through");
        Assert.Contains(code, result.Errors.Select(e => e.Code));
    }

    /// <summary>A new person with one role for the organisation with this key (<c>4601</c>, <c>fk-46</c>, <c>ks</c>).</summary>
    public async Task<Actor.PersonActor> PersonAsync(Role role, string organisationKey, string? name = null)
    {
        var organisation = KnownOrganisations.IdOf(organisationKey);
        var number = Interlocked.Increment(ref _people);
        await using var dataSource = Application.Persistence.Database.CreateDataSource(Database.OwnerConnectionString);
        await using var db = Application.Persistence.Database.CreateContext(dataSource);
        var kind = (await db.Organisations.FindAsync(organisation))!.Kind;
        var person = Person.Register(PersonId.New(), name ?? $"Person {number}", $"person{number}@example.test");
        person.Grant(RoleGrantId.New(), role, organisation, kind, new DateOnly(2020, 1, 1), null);
        db.People.Add(person);
        await db.SaveChangesAsync();
        return (Actor.PersonActor)Actor.For(person.Id, organisation);
    }

    /// <summary>An organisation that reference data does not have.</summary>
    public async Task<OrganisationId> OrganisationAsync(string key, OrganisationKind kind, string name)
    {
        await using var dataSource = Application.Persistence.Database.CreateDataSource(Database.OwnerConnectionString);
        await using var db = Application.Persistence.Database.CreateContext(dataSource);
        var id = KnownOrganisations.IdOf(key);
        if (await db.Organisations.FindAsync(id) is null)
        {
            db.Organisations.Add(Organisation.Create(id, key, kind, name));
            await db.SaveChangesAsync();
        }

        return id;
    }
}
