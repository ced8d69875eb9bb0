using Behovsstyring.Application.Access;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Handling;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Application.Reports;

/// <summary>The bytes that the digest of a published report is taken of, for anyone to check.</summary>
[Requires(Permission.ReadOpen)]
public sealed record GetFrozenReport(Quarter Quarter) : IQuery<byte[]>;

internal sealed class GetFrozenReportHandler : IHandler<GetFrozenReport, byte[]>
{
    public async Task<byte[]> Handle(GetFrozenReport request, UseCaseContext context, CancellationToken ct) =>
        ReportDigest.Bytes((await PublishedReports.Find(context, request.Quarter, ct)).Frozen!);
}
