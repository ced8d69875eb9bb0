using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Behovsstyring.Application.Running;

/// <summary>
/// The one door to everything the product does. Pages, jobs, the API and the tests all enter here:
/// actor → permission → clean texts → shape check → one context, one transaction → handler → trail and notifications
/// in the same transaction → one save → the decision log → errors with stable codes → one log line.
/// </summary>
public sealed partial class UseCases(
    IServiceProvider services,
    IDbContextFactory<AppDbContext> contexts,
    TimeProvider clock,
    ChangeSignal changes,
    ILogger<UseCases> log)
{
    private static readonly ConcurrentDictionary<Type, Permission[]> Required = new();

    public Task<Result<TResult>> Run<TResult>(IRequest<TResult> request, Actor actor, CancellationToken ct = default) =>
        Invoker<TResult>.For(request.GetType()).Run(this, request, actor, ct);

    /// <summary>
    /// What is wrong with the command in itself: empty, too long, not a choice. A form asks while one writes, and says the same as the run
    /// will say. What needs the case or the actor is not asked here.
    /// </summary>
    public IReadOnlyList<Error> Check<TResult>(ICommand<TResult> command) => Invoker<TResult>.For(command.GetType()).Check(this, command);

    private IReadOnlyList<Error> CheckAs<TRequest>(TRequest request)
        where TRequest : notnull =>
        [.. DaysAsked.ProblemsIn(request), .. services.GetService<IValidator<TRequest>>()?.ErrorsIn(request) ?? []];

    private async Task<Result<TResult>> Execute<TRequest, TResult>(TRequest request, Actor actor, CancellationToken ct)
        where TRequest : IRequest<TResult>
    {
        var started = Stopwatch.GetTimestamp();
        Result<TResult> result;
        try
        {
            result = await Attempt<TRequest, TResult>(request, actor, ct);
        }
        catch (Exception e) when (FailureTranslator.Translate(e) is { } errors)
        {
            if (errors.Any(x => x.Code == CommonErrors.DatabaseAway.Code))
            {
                LogDatabaseAway(typeof(TRequest).Name, e);
            }

            result = Result<TResult>.Failed(errors);
        }

        var outcome = result.IsOk ? "ok" : string.Join(",", result.Errors.Select(e => e.Code));
        LogRun(typeof(TRequest).Name, Describe(actor), Stopwatch.GetElapsedTime(started).TotalMilliseconds, outcome);
        return result;
    }

    private async Task<Result<TResult>> Attempt<TRequest, TResult>(TRequest request, Actor actor, CancellationToken ct)
        where TRequest : IRequest<TResult>
    {
        await using var scope = services.CreateAsyncScope();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var now = clock.GetUtcNow();
        var (current, answer) = await ResolveAsync(db, scope.ServiceProvider.GetService<IAsksAlongside<TRequest>>(), request, actor, OsloTime.DayOf(now), ct);
        var required = Required.GetOrAdd(typeof(TRequest), ReadRequirement);
        if (!required.Any(current.Has))
        {
            return Result<TResult>.Failed([CommonErrors.Denied]);
        }

        var handler = scope.ServiceProvider.GetRequiredService<IHandler<TRequest, TResult>>();
        var context = new UseCaseContext(db, current, now) { Alongside = answer };
        if (request is IQuery<TResult>)
        {
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            return Result<TResult>.Ok(await handler.Handle(request, context, ct));
        }

        if (CheckAs(request) is { Count: > 0 } wrong)
        {
            return Result<TResult>.Failed(wrong);
        }

        if (Attribute.IsDefined(typeof(TRequest), typeof(OneStatementAttribute)))
        {
            return Result<TResult>.Ok(await RunOneStatement(handler, request, context, ct));
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var value = await handler.Handle(request, context, ct);
        List<DomainEvent> events = [];
        // What a reaction does may in turn be reacted to.
        while (Collect(db, context) is { Count: > 0 } fresh)
        {
            events.AddRange(fresh);
            await Reactions.To(fresh, context, ct);
        }

        await Trail.Write(context, events, ct);
        await db.SaveChangesAsync(ct);
        await LogAppend.Write(context, ct);
        await transaction.CommitAsync(ct);
        changes.Announce(events);
        return Result<TResult>.Ok(value);
    }

    /// <summary>Who asks; and, on the same journey, what the handler wants to know.</summary>
    private static async Task<(CurrentActor Actor, object? Answer)> ResolveAsync<TRequest>(
        AppDbContext db, IAsksAlongside<TRequest>? asks, TRequest request, Actor actor, DateOnly today, CancellationToken ct)
    {
        if (asks is null || actor is not Actor.PersonActor person)
        {
            return (await CurrentActor.Resolve(db, actor, today, ct), null);
        }

        object? answer = null;
        var current = await CurrentActor.Resolve(
            db, actor, today, ct, asks.Question(request, person), async reader => answer = await asks.ReadAsync(reader, ct));
        return (current, answer);
    }

    private async Task<TResult> RunOneStatement<TRequest, TResult>(
        IHandler<TRequest, TResult> handler, TRequest request, UseCaseContext context, CancellationToken ct)
        where TRequest : IRequest<TResult>
    {
        var value = await handler.Handle(request, context, ct);
        if (context.LogEntries.Count > 0 || context.Events.Any(e => e is CaseHappening) || context.Db.ChangeTracker.Entries().Any())
        {
            throw new InvalidOperationException($"{typeof(TRequest).Name} says it is one statement, and writes more than that.");
        }

        changes.Announce(context.TakeEvents());
        return value;
    }

    /// <summary>Takes each aggregate's events once; what a handler raised itself comes last.</summary>
    private static List<DomainEvent> Collect(AppDbContext db, UseCaseContext context) =>
        [.. db.ChangeTracker.Entries<Aggregate>().SelectMany(e => e.Entity.TakeEvents()), .. context.TakeEvents()];

    private static Permission[] ReadRequirement(Type request) =>
        request.GetCustomAttribute<RequiresAttribute>()?.AnyOf
        ?? throw new InvalidOperationException($"{request.Name} does not say which permission it requires.");

    private static string Describe(Actor actor) => actor switch
    {
        Actor.PersonActor p => p.Person.Value.ToString(),
        Actor.SystemActor => "system",
        _ => "anonymous",
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "Use case {UseCase} by {Actor} took {Milliseconds:0.0} ms: {Outcome}")]
    private partial void LogRun(string useCase, string actor, double milliseconds, string outcome);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database did not answer {UseCase}")]
    private partial void LogDatabaseAway(string useCase, Exception exception);

    /// <summary>Bridges from the request's run-time type to the generic run, once per type.</summary>
    private abstract class Invoker<TResult>
    {
        private static readonly ConcurrentDictionary<Type, Invoker<TResult>> Known = new();

        public static Invoker<TResult> For(Type request) => Known.GetOrAdd(request, static type =>
            (Invoker<TResult>)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeof(TResult), type))!);

        public abstract Task<Result<TResult>> Run(UseCases useCases, IRequest<TResult> request, Actor actor, CancellationToken ct);

        public abstract IReadOnlyList<Error> Check(UseCases useCases, IRequest<TResult> request);

        private sealed class Of<TRequest> : Invoker<TResult>
            where TRequest : IRequest<TResult>
        {
            public override Task<Result<TResult>> Run(UseCases useCases, IRequest<TResult> request, Actor actor, CancellationToken ct) =>
                useCases.Execute<TRequest, TResult>(request is ICommand<TResult> ? TextsWritten.Cleaned((TRequest)request) : (TRequest)request, actor, ct);

            public override IReadOnlyList<Error> Check(UseCases useCases, IRequest<TResult> request) => useCases.CheckAs(TextsWritten.Cleaned((TRequest)request));
        }
    }
}
