using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Meetings;
using FluentValidation;

namespace Behovsstyring.Application.Meetings;

/// <summary>Writes the words of the record, beside the facts.</summary>
/// <param name="Version">The version the form was filled in from.</param>
[Requires(Permission.ActInBody)]
public sealed record WriteRecord(MeetingId Meeting, uint Version, string Introduction, IReadOnlyList<ItemText> ItemTexts) : ICommand<Done>;

internal sealed class WriteRecordValidator : AbstractValidator<WriteRecord>
{
    public WriteRecordValidator() => RuleFor(c => c).Obeys(c => RecordRules.ProblemsIn(c.Introduction, c.ItemTexts));
}

internal sealed class WriteRecordHandler : IHandler<WriteRecord, Done>
{
    public async Task<Done> Handle(WriteRecord request, UseCaseContext context, CancellationToken ct)
    {
        var record = await RecordLoading.Find(context, request.Meeting, BodyPower.WriteRecords, ct);
        context.Db.ExpectVersion(record, request.Version);
        record.Write(request.Introduction, request.ItemTexts);
        return default;
    }
}
