using System.Reflection;
using System.Text.RegularExpressions;
using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Forms;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.People;
using Behovsstyring.Application.Running;
using Behovsstyring.Domain.People;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;

namespace Behovsstyring.Application.Tests.Architecture;

public sealed class UseCaseTests
{
    private static readonly Type[] Requests =
        [.. typeof(UseCases).Assembly.GetTypes().Where(t => t is { IsAbstract: false, IsInterface: false } && ResultOf(t) is not null)];

    private static readonly (string Name, string Text)[] UseCaseFiles = [.. Sources.OfUseCases()];
    private static readonly (string Name, string Text)[] TestFiles = [.. Sources.OfTests()];

    /// <summary>Jobs and sign-in give these, never a form.</summary>
    private static readonly Type[] GivenByTheProgram = [typeof(RecordSignIn), typeof(EndSessionsOfProvider), typeof(DiscardFormDraft)];

    public static TheoryData<Type> EveryRequest() => [.. Requests];

    [Theory]
    [MemberData(nameof(EveryRequest))]
    public void Every_use_case_says_which_permission_it_requires(Type request) =>
        Assert.NotEmpty(request.GetCustomAttribute<RequiresAttribute>()?.AnyOf ?? []);

    [Theory]
    [MemberData(nameof(EveryRequest))]
    public void Every_use_case_has_one_handler(Type request)
    {
        var handlers = new ServiceCollection().AddApplication("Host=nowhere")
            .Where(s => s.ServiceType == typeof(IHandler<,>).MakeGenericType(request, ResultOf(request)!));

        Assert.Single(handlers);
    }

    /// <summary>A use case is found by its name: request, validator and handler in one file.</summary>
    [Theory]
    [MemberData(nameof(EveryRequest))]
    public void Every_use_case_has_a_file_of_its_own_name(Type request)
    {
        var file = Assert.Single(UseCaseFiles, f => f.Name == request.Name);

        Assert.Contains($"record {request.Name}", file.Text, StringComparison.Ordinal);
        Assert.Contains($"class {request.Name}Handler", file.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EveryRequest))]
    public void Every_use_case_is_built_in_at_least_one_test(Type request)
    {
        var built = new Regex($@"\bnew\s+([\w.]+\.)?{request.Name}\s*[({{]");

        Assert.Contains(TestFiles, f => built.IsMatch(f.Text));
    }

    /// <summary>A command that carries words, numbers or choices of people says what is wrong with them before anything is read.</summary>
    [Theory]
    [MemberData(nameof(EveryRequest))]
    public void Every_command_that_carries_text_has_a_validator(Type request)
    {
        var isCommand = request.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICommand<>));
        var carriesText = request.GetProperties().Any(p => p.PropertyType == typeof(string));
        if (!isCommand || !carriesText || GivenByTheProgram.Contains(request))
        {
            return;
        }

        Assert.Contains(new ServiceCollection().AddApplication("Host=nowhere"), s => s.ServiceType == typeof(IValidator<>).MakeGenericType(request));
    }

    /// <summary>What only reads may be open to everyone; what changes something never is.</summary>
    [Theory]
    [MemberData(nameof(EveryRequest))]
    public void No_command_is_open_to_everyone(Type request)
    {
        var isCommand = request.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICommand<>));

        Assert.False(isCommand && request.GetCustomAttribute<RequiresAttribute>()!.AnyOf.Contains(Permission.ReadOpen));
    }

    [Fact]
    public void Every_role_gives_something()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            Assert.NotEmpty(RolePermissions.Of(role));
            Assert.DoesNotContain(Permission.RunJobs, RolePermissions.Of(role));
        }
    }

    internal static Type? ResultOf(Type request) => request.GetInterfaces()
        .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>))
        .Select(i => i.GetGenericArguments()[0])
        .FirstOrDefault();
}
