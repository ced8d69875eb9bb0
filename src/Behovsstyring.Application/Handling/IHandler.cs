using Behovsstyring.Application.Common;
namespace Behovsstyring.Application.Handling;

/// <summary>Answers one kind of request. Stateless; everything it needs is in the context.</summary>
public interface IHandler<in TRequest, TResult>
    where TRequest : IRequest<TResult>
{
    Task<TResult> Handle(TRequest request, UseCaseContext context, CancellationToken ct);
}
