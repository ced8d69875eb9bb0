using Behovsstyring.Application.Common;
using Npgsql;

namespace Behovsstyring.Application.Handling;

/// <summary>Answers one kind of request. Stateless; everything it needs is in the context.</summary>
public interface IHandler<in TRequest, TResult>
    where TRequest : IRequest<TResult>
{
    Task<TResult> Handle(TRequest request, UseCaseContext context, CancellationToken ct);
}

/// <summary>
/// A handler with one question that can be sent along with the one about who asks, to spare a journey to the database. Its answer counts
/// only when the actor has the permission: see <see cref="UseCaseContext.Answer{T}"/>.
/// </summary>
internal interface IAsksAlongside<in TRequest>
{
    NpgsqlBatchCommand Question(TRequest request, Actor.PersonActor actor);

    /// <summary>The answer, or none when there is no row.</summary>
    Task<object?> ReadAsync(NpgsqlDataReader reader, CancellationToken ct);
}

/// <summary>
/// The whole change is one statement, which is a transaction in itself. The runner opens no other. Such a use case writes no trail, no log
/// entry and no aggregate; the runner refuses one that does.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OneStatementAttribute : Attribute;
