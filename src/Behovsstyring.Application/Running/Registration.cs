using Behovsstyring.Application.Common;
using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.Organisations;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Transparency;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace Behovsstyring.Application.Running;

public static class Registration
{
    /// <summary>Adds every use case, and the database as the app's role.</summary>
    public static IServiceCollection AddApplication(this IServiceCollection services, string appConnectionString)
    {
        services.AddSingleton(_ => Database.CreateDataSource(appConnectionString));
        services.AddPooledDbContextFactory<AppDbContext>((provider, options) =>
            Database.Configure(options, provider.GetRequiredService<NpgsqlDataSource>()));
        services.AddSingleton<UseCases>();
        services.AddSingleton<ChangeSignal>();
        services.AddSingleton<LogTree>();
        services.AddSingleton<KeptCounties>();
        services.TryAddSingleton(TimeProvider.System);
        AddHandlers(services);
        // One of each: a validator keeps nothing, and asks no database.
        services.AddValidatorsFromAssembly(typeof(Registration).Assembly, ServiceLifetime.Singleton, includeInternalTypes: true);
        return services;
    }

    /// <summary>Lets this node sign the decision log's checkpoints.</summary>
    public static IServiceCollection AddLogSigning(this IServiceCollection services, LogSigner signer) => services
        .AddSingleton(signer)
        .AddHostedService<CheckpointService>();

    private static void AddHandlers(IServiceCollection services)
    {
        var handlers =
            from type in typeof(Registration).Assembly.GetTypes()
            where type is { IsClass: true, IsAbstract: false }
            from contract in type.GetInterfaces()
            where contract.IsGenericType && (contract.GetGenericTypeDefinition() == typeof(IHandler<,>) || contract.GetGenericTypeDefinition() == typeof(IAsksAlongside<>))
            select (contract, type);
        foreach (var (contract, type) in handlers)
        {
            services.AddTransient(contract, type);
        }
    }
}
