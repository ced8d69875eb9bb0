using System.Collections.Concurrent;
using System.Reflection;
using Behovsstyring.Application.Common;

namespace Behovsstyring.Application.Running;

/// <summary>Where a command has values of some types: the properties that are one, or have one within. Found once for each type.</summary>
internal sealed class Carriers(params Type[] leaves)
{
    private readonly ConcurrentDictionary<Type, PropertyInfo[]> _known = new();

    public PropertyInfo[] Of(Type type) => _known.GetOrAdd(type, one => Find(one, []));

    /// <summary>What a list is a list of; none when it is none.</summary>
    public static Type? ElementOf(Type type) => type == typeof(string) ? null : type.GetInterfaces().Append(type)
        .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    /// <summary>Computed properties carry nothing of their own.</summary>
    private PropertyInfo[] Find(Type type, HashSet<Type> above) => !above.Add(type)
        ? []
        : [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite && !p.IsDefined(typeof(AsIsAttribute)) && Carries(p.PropertyType, [.. above]))];

    private bool Carries(Type type, HashSet<Type> above)
    {
        var one = Nullable.GetUnderlyingType(type) ?? ElementOf(type) ?? type;
        return leaves.Contains(one)
            || (one.Assembly.GetName().Name!.StartsWith("Behovsstyring.", StringComparison.Ordinal) && Find(one, above).Length > 0);
    }
}
