using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Common;

/// <summary>A request that a use case answers with <typeparamref name="TResult"/>.</summary>
public interface IRequest<TResult>;

/// <summary>A request that changes something: validated, and run in one transaction.</summary>
public interface ICommand<TResult> : IRequest<TResult>;

/// <summary>A request that only reads: no transaction, no tracking.</summary>
public interface IQuery<TResult> : IRequest<TResult>;

/// <summary>
/// A request that can say what is wrong with its own shape (too long, empty, not a date) before anything is read.
/// The form asks the same question while one writes, so the words at the field are the same. Rules that need the case are the aggregate's.
/// </summary>
public interface IChecked
{
    IReadOnlyList<Error> Check();
}
