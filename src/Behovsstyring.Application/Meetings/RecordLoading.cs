using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Meetings;

/// <summary>Loads the record of a meeting for the one who keeps it.</summary>
internal static class RecordLoading
{
    public static async Task<MeetingRecord> Find(UseCaseContext context, MeetingId id, BodyPower power, CancellationToken ct)
    {
        var record = await context.Db.MeetingRecords.SingleOrDefaultAsync(r => r.MeetingId == id, ct) ?? throw new DomainException(CommonErrors.NotFound);
        context.Actor.Require(power, record.BodyId);
        return record;
    }
}
