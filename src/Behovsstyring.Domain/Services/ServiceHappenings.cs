using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.Domain.Services;

public sealed record ServiceEntered(CaseId Case, string Number) : CaseHappening(Case)
{
    public override string Code => "service.entered";
}

public sealed record ServiceDescribed(CaseId Case) : CaseHappening(Case)
{
    public override string Code => "service.described";

    public override bool TellsFollowers => false;
}

public sealed record ServiceGotProductOwner(CaseId Case) : CaseHappening(Case)
{
    public override string Code => "service.got-product-owner";
}

public sealed record ServiceLifecycleMoved(CaseId Case, ServiceLifecycle From, ServiceLifecycle To) : CaseHappening(Case)
{
    public override string Code => "service.lifecycle-moved";

    public override IReadOnlyDictionary<string, string> Facts => new Dictionary<string, string> { ["lifecycle"] = To.ToString(), ["from"] = From.ToString() };
}
