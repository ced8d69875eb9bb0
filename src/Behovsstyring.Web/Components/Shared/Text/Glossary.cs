using System.Globalization;
using Behovsstyring.Web.Texts;

namespace Behovsstyring.Web.Components.Shared.Text;

/// <summary>The words of the trade that a reader may not know.</summary>
public enum Term
{
    DecisionPoint,
    Recommendation,
    NeedOwner,
    ActingNeedOwner,
    SolutionOwner,
    Capacity,
    Anchoring,
    SteeringGroup,
    UserCouncil,
    UserMeeting,
    KommItCouncil,
    DigitalisationCommittee,
    Quorum,
    Disqualification,
    Deputy,
    Minutes,
    Benefit,
    ConceptChoice,
    DecisionMatrix,
    DecisionLog,
    FastLane,
    Departure,
    OwnersConsequenceAssessment,
    Adoption,
    OwnerControl,
}

/// <summary>What each term is called and means, in plain words.</summary>
public static class Glossary
{
    public static string WordOf(Term term) => Text(term, "Word");

    public static string MeaningOf(Term term) => Text(term, "Meaning");

    private static string Text(Term term, string part) =>
        GlossaryTexts.ResourceManager.GetString($"{term}{part}", CultureInfo.CurrentUICulture)
        ?? throw new InvalidOperationException($"The glossary has no {part} for {term}.");
}
