using System.Buffers.Binary;
using System.Buffers.Text;

namespace Behovsstyring.Application.Common;

/// <summary>A part of a list that is read to its end, piece by piece. What is added or changed meanwhile moves nothing that is still to come.</summary>
/// <param name="Next">Where the next part begins; none after the last.</param>
public sealed record KeysetPage<T>(IReadOnlyList<T> Rows, Cursor? Next);

/// <summary>A place in a list that is ordered by time and identity, newest first: right after this row.</summary>
public readonly record struct Cursor(DateTimeOffset At, Guid Id)
{
    private const int Length = sizeof(long) + 16;

    /// <summary>Short, safe in an address, and meant to be handed back as it is.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Length];
        BinaryPrimitives.WriteInt64BigEndian(bytes, At.UtcTicks);
        Id.TryWriteBytes(bytes[sizeof(long)..]);
        return Base64Url.EncodeToString(bytes);
    }

    public static bool TryRead(string text, out Cursor place)
    {
        place = default;
        Span<byte> bytes = stackalloc byte[Length];
        if (text.Length > 2 * Length || !Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, bytes, out var written) || written != Length)
        {
            return false;
        }

        var ticks = BinaryPrimitives.ReadInt64BigEndian(bytes);
        if (ticks < DateTimeOffset.UnixEpoch.Ticks || ticks > DateTimeOffset.MaxValue.Ticks)
        {
            return false;
        }

        place = new Cursor(new DateTimeOffset(ticks, TimeSpan.Zero), new Guid(bytes[sizeof(long)..]));
        return true;
    }
}

internal static class KeysetPages
{
    public const int MostRows = 200;

    /// <summary>Cuts what was read with one row too many, to see whether there is more.</summary>
    public static KeysetPage<TRow> Of<TRow>(IReadOnlyList<TRow> oneTooMany, int size, Func<TRow, Cursor> placeOf) => oneTooMany.Count > size
        ? new KeysetPage<TRow>([.. oneTooMany.Take(size)], placeOf(oneTooMany[size - 1]))
        : new KeysetPage<TRow>(oneTooMany, null);

    public static int SizeOf(int asked) => Math.Clamp(asked, 1, MostRows);
}
