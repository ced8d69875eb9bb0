using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Services;

public sealed record ServiceEntered(CaseId Case, string Number) : CaseHappening(Case, "service.entered");

public sealed record ServiceDescribed(CaseId Case) : CaseHappening(Case, "service.described")
{
    public override bool TellsFollowers => false;
}

public sealed record ServiceGotProductOwner(CaseId Case) : CaseHappening(Case, "service.got-product-owner");

public sealed record ServiceLifecycleMoved(CaseId Case, ServiceLifecycle From, ServiceLifecycle To) : CaseHappening(Case, "service.lifecycle-moved")
{
    public override IReadOnlyDictionary<string, string> Facts => new Dictionary<string, string> { ["lifecycle"] = To.ToString(), ["from"] = From.ToString() };
}
