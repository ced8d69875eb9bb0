using System.Diagnostics.CodeAnalysis;

namespace Behovsstyring.Domain.Common;

/// <summary>Guards a step of an aggregate: a step that is not allowed throws.</summary>
public static class Guard
{
    /// <summary>Throws the error when the condition does not hold.</summary>
    public static void That([DoesNotReturnIf(false)] bool holds, Error otherwise)
    {
        if (!holds)
        {
            throw new DomainException(otherwise);
        }
    }

    /// <summary>Throws all the obstacles when there are any.</summary>
    public static void Against(IReadOnlyList<Error> obstacles)
    {
        if (obstacles.Count > 0)
        {
            throw new DomainException(obstacles);
        }
    }
}
