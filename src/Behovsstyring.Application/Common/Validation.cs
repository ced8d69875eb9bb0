using Behovsstyring.Domain.Common;
using FluentValidation;
using FluentValidation.Results;

namespace Behovsstyring.Application.Common;

/// <summary>
/// The rules a validator is written with. Each carries our <see cref="Error"/>, so that codes, arguments, fields and texts are ours;
/// FluentValidation's own messages are never shown. A rule of the domain is asked, not repeated.
/// </summary>
public static class Validation
{
    /// <summary>A text that must be there, of at most so many characters.</summary>
    public static void RequiredText<T>(this IRuleBuilderInitial<T, string?> rule, int maxLength) =>
        rule.Custom((text, context) => context.Add(new Unmet().Required(text, maxLength, FieldOf(context))));

    /// <summary>A text that may be missing, of at most so many characters.</summary>
    public static void OptionalText<T>(this IRuleBuilderInitial<T, string?> rule, int maxLength) =>
        rule.Custom((text, context) => context.Add(new Unmet().Optional(text, maxLength, FieldOf(context))));

    /// <summary>One of the values there are to choose from.</summary>
    public static void Chosen<T, TEnum>(this IRuleBuilderInitial<T, TEnum> rule)
        where TEnum : struct, Enum =>
        rule.Custom((choice, context) => context.Add(new Unmet().If(!Enum.IsDefined(choice), Error.Required(FieldOf(context)))));

    /// <summary>What a rule of the domain says of the value.</summary>
    public static void Obeys<T, TValue>(this IRuleBuilderInitial<T, TValue> rule, Func<TValue, IEnumerable<Error>> problemsIn) =>
        rule.Custom((value, context) => context.Add(problemsIn(value)));

    /// <summary>A condition on the value, and the error when it does not hold.</summary>
    public static void Obeys<T, TValue>(this IRuleBuilderInitial<T, TValue> rule, Func<TValue, bool> holds, Error otherwise) =>
        rule.Custom((value, context) => context.Add(new Unmet().If(!holds(value), otherwise)));

    /// <summary>What is wrong with the request in itself, in the order of the rules.</summary>
    public static IReadOnlyList<Error> ErrorsIn<T>(this IValidator<T> validator, T request) =>
        [.. validator.Validate(request).Errors.Select(failure => (Error)failure.CustomState)];

    private static void Add<T>(this ValidationContext<T> context, IEnumerable<Error> errors)
    {
        foreach (var error in errors)
        {
            context.AddFailure(new ValidationFailure(error.Field ?? context.PropertyPath, error.Code) { CustomState = error });
        }
    }

    /// <summary>The field as the form knows it: of a nested value only its own name.</summary>
    private static string FieldOf<T>(ValidationContext<T> context) => context.PropertyPath[(context.PropertyPath.LastIndexOf('.') + 1)..];
}
