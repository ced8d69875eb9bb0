using System.Text.RegularExpressions;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Running;
using Behovsstyring.Domain.Common;
using FluentValidation;

namespace Behovsstyring.Application.Tests.Architecture;

/// <summary>Validators say our errors by our fields, and nothing of the library's own.</summary>
public sealed partial class ValidatorTests
{
    private static readonly string[] Verbs = ["RequiredText", "OptionalText", "Chosen", "Obeys"];

    public static TheoryData<Type> Validators => [.. typeof(UseCases).Assembly.GetTypes()
        .Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(IValidator)))];

    [Theory]
    [MemberData(nameof(Validators))]
    public void A_validator_is_internal_named_after_its_request_and_uses_only_our_verbs(Type type)
    {
        Assert.False(type.IsPublic);
        Assert.True(type.IsSealed);
        var request = type.BaseType!.GetGenericArguments().Single();
        Assert.Equal($"{request.Name}Validator", type.Name);

        // The library's own rules would bring its own messages, and rules the domain already has.
        var file = Sources.OfUseCases().Single(f => f.Text.Contains($"class {type.Name} ", StringComparison.Ordinal));
        Assert.Equal(request.Name, file.Name);
        var rules = Rule().Matches(file.Text);
        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Contains(rule.Groups[1].Value, Verbs));
        Assert.DoesNotContain("RuleForEach", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_verb_carries_our_error_by_the_fields_own_name()
    {
        var errors = new FormValidator().ErrorsIn(new Form("", new string('x', 6), (Colour)9, new Inner("abc")));

        Assert.Equal(
            [
                Error.Required("Title"),
                Error.TooLong("Note", 5),
                Error.Required("Colour"),
                Error.TooLong("Title", 2),
                new Error("form.odd") { Field = "Note" },
                new Error("form.whole"),
            ],
            errors);
    }

    [Fact]
    public void A_request_in_order_has_no_errors() =>
        Assert.Empty(new FormValidator().ErrorsIn(new Form("title", null, Colour.Red, new Inner("ab"))));

    /// <summary>The verb that follows what is looked at, and that there is one only.</summary>
    [GeneratedRegex(@"RuleFor\(c => [\w.]+\)\.(\w+)\(")]
    private static partial Regex Rule();

    private enum Colour
    {
        Red = 1,
    }

    private sealed record Inner(string? Title);

    private sealed record Form(string? Title, string? Note, Colour Colour, Inner Content);

    private sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(f => f.Title).RequiredText(10);
            RuleFor(f => f.Note).OptionalText(5);
            RuleFor(f => f.Colour).Chosen();
            RuleFor(f => f.Content.Title).OptionalText(2);
            RuleFor(f => f.Note).Obeys(note => note is null ? [] : [new Error("form.odd") { Field = "Note" }]);
            RuleFor(f => f).Obeys(f => f.Note is null, new Error("form.whole"));
        }
    }
}
