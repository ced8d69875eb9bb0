using System.Security.Cryptography;
using System.Text;
using Behovsstyring.Application.Persistence;
using Behovsstyring.Domain.Meetings;

namespace Behovsstyring.Application.Meetings;

/// <summary>SHA-256 of a record's facts and words as they are stored: what the log holds of a published record.</summary>
public static class RecordFingerprint
{
    public static string Of(MeetingRecord record) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        JsonColumn.Write(new { record.Facts, record.Introduction, record.ItemTexts }))));
}
