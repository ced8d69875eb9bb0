using System.Reflection;
using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Application.Running;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Behovsstyring.Application.Tests.Architecture;

/// <summary>A use case that says it is one statement runs without a transaction around it, so it may write nothing beside.</summary>
public sealed class OneStatementTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public void Only_a_vote_says_so() =>
        Assert.Equal([typeof(CastVote)], typeof(UseCases).Assembly.GetTypes().Where(t => t.GetCustomAttribute<OneStatementAttribute>() is not null));

    [Theory]
    [InlineData(Beside.Log)]
    [InlineData(Beside.Trail)]
    [InlineData(Beside.Aggregate)]
    public async Task One_that_writes_more_is_refused(Beside beside)
    {
        await using var services = new ServiceCollection()
            .AddLogging(l => l.SetMinimumLevel(LogLevel.Critical))
            .AddApplication(app.Database.AppConnectionString)
            .AddTransient<IHandler<WriteBeside, Done>, WriteBesideHandler>()
            .BuildServiceProvider();

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            services.GetRequiredService<UseCases>().Run(new WriteBeside(beside), Actor.System, TestContext.Current.CancellationToken));

        Assert.Contains(nameof(WriteBeside), refused.Message, StringComparison.Ordinal);
    }

    public enum Beside
    {
        Log,
        Trail,
        Aggregate,
    }

    [OneStatement]
    [Requires(Permission.RunJobs)]
    internal sealed record WriteBeside(Beside What) : ICommand<Done>;

    private sealed class WriteBesideHandler : IHandler<WriteBeside, Done>
    {
        public Task<Done> Handle(WriteBeside request, UseCaseContext context, CancellationToken ct)
        {
            switch (request.What)
            {
                case Beside.Log:
                    context.Log(new LogEntry(LogEntryType.Decision, new LogSubject()) { Organisation = "KS" });
                    break;
                case Beside.Trail:
                    context.Raise(new IdeaResumed(CaseId.New()));
                    break;
                case Beside.Aggregate:
                    context.Db.People.Add(Person.Register(PersonId.New(), "Nina", null));
                    break;
            }

            return Task.FromResult<Done>(default);
        }
    }
}
