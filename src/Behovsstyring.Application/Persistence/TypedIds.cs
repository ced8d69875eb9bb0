using System.Linq.Expressions;
using Behovsstyring.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Behovsstyring.Application.Persistence;

/// <summary>Stores every typed id as its uuid, by convention: a new id needs no line here.</summary>
internal static class TypedIds
{
    public static void Configure(ModelConfigurationBuilder conventions)
    {
        foreach (var type in typeof(ITypedId).Assembly.GetTypes().Where(t => t.IsValueType && t.IsAssignableTo(typeof(ITypedId))))
        {
            conventions.Properties(type).HaveConversion(typeof(Converter<>).MakeGenericType(type));
        }
    }

    private sealed class Converter<TId>() : ValueConverter<TId, Guid>(id => id.Value, FromGuid)
        where TId : struct, ITypedId
    {
        private static Expression<Func<Guid, TId>> FromGuid { get; } = MakeFromGuid();

        private static Expression<Func<Guid, TId>> MakeFromGuid()
        {
            var value = Expression.Parameter(typeof(Guid));
            return Expression.Lambda<Func<Guid, TId>>(Expression.New(typeof(TId).GetConstructor([typeof(Guid)])!, value), value);
        }
    }
}
