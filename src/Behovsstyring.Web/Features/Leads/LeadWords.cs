using Behovsstyring.Domain.Cases;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Features.Leads;

/// <summary>What the one who has a case is called: each kind of case has its own word.</summary>
internal static class LeadWords
{
    public static string Of(CaseKind kind) => kind switch
    {
        CaseKind.Idea => LeadTexts.OfIdea,
        CaseKind.Concept => LeadTexts.OfConcept,
        CaseKind.Project => LeadTexts.OfProject,
        CaseKind.Service => LeadTexts.OfService,
    };

    /// <summary>What is said where no one has it. A need says so among its facts.</summary>
    public static string? Unled(CaseKind kind, bool works) => kind switch
    {
        CaseKind.Concept => LeadTexts.UnledConcept,
        CaseKind.Project => LeadTexts.UnledProject,
        CaseKind.Service when !works => LeadTexts.UnledService,
        CaseKind.Idea or CaseKind.Service => null,
    };

    /// <summary>The reader has it. A need and a service say so among their facts.</summary>
    public static string? Yours(CaseKind kind) => kind switch
    {
        CaseKind.Concept => LeadTexts.YoursConcept,
        CaseKind.Project => LeadTexts.YoursProject,
        CaseKind.Idea or CaseKind.Service => null,
    };
}
