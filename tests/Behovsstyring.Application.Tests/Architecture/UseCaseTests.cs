using System.Reflection;
using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Running;
using Behovsstyring.Domain.People;
using Microsoft.Extensions.DependencyInjection;

namespace Behovsstyring.Application.Tests.Architecture;

public sealed class UseCaseTests
{
    private static readonly Type[] Requests =
        [.. typeof(UseCases).Assembly.GetTypes().Where(t => t is { IsAbstract: false, IsInterface: false } && ResultOf(t) is not null)];

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
