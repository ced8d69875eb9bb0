namespace Behovsstyring.Application.Common;

/// <summary>A request that a use case answers with <typeparamref name="TResult"/>.</summary>
public interface IRequest<TResult>;

/// <summary>A request that changes something: validated, and run in one transaction.</summary>
public interface ICommand<TResult> : IRequest<TResult>;

/// <summary>A request that only reads: no transaction, no tracking.</summary>
public interface IQuery<TResult> : IRequest<TResult>;
