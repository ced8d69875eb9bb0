using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Common;

/// <summary>What a use case answers: a value, or everything that prevents it.</summary>
public sealed class Result<T>
{
    private readonly T? _value;

    private Result(T? value, IReadOnlyList<Error> errors) => (_value, Errors) = (value, errors);

    public IReadOnlyList<Error> Errors { get; }

    public bool IsOk => Errors.Count == 0;

    public T Value => IsOk ? _value! : throw new InvalidOperationException($"No value: {string.Join("; ", Errors)}");

    public static Result<T> Ok(T value) => new(value, []);

    public static Result<T> Failed(IReadOnlyList<Error> errors) => new(default, errors);

    public bool Has(Error error) => Errors.Any(e => e.Code == error.Code);
}

/// <summary>The answer of a use case that has nothing to say but that it is done.</summary>
public readonly record struct Done;
