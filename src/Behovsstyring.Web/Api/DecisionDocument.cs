using System.ComponentModel;
using Behovsstyring.Application.Governance;
using Behovsstyring.Web.Components;

namespace Behovsstyring.Web.Api;

[Description("A decision at a gate: what was recommended, what was decided, and whether it followed. A vote that is not closed is never here.")]
public sealed record DecisionDocument
{
    [Description("The crossing of one gate by one case; the decision log has it as 'review'.")]
    public required Guid Review { get; init; }

    [Description("The open page, from the root of this server.")]
    public required string Page { get; init; }

    [Description("The gate.")]
    public required ApiCode Gate { get; init; }

    [Description("1 the first time the case stood at this gate.")]
    public required int Attempt { get; init; }

    [Description("The number of the version of the decision matrix (the governance model) that was followed.")]
    public required int? Model { get; init; }

    [Description("The case that was decided on.")]
    public required CaseDocument Case { get; init; }

    [Description("Everything that was recommended, the earliest first. A later word by the same party stands beside the earlier one.")]
    public required IReadOnlyList<RecommendationDocument> Recommendations { get; init; }

    [Description("What was decided.")]
    public required ApiCode Outcome { get; init; }

    [Description("The legal entity that decided.")]
    public required ApiCode Entity { get; init; }

    [Description("The name of the organisation that decided.")]
    public required string Organisation { get; init; }

    [Description("The organ within it.")]
    public required ApiCode Organ { get; init; }

    [Description("The written reason; empty when none was given. A decision that departs from a recommendation always has one.")]
    public required string Reason { get; init; }

    [Description("Whether the decision followed what was recommended.")]
    public required ApiCode Followed { get; init; }

    [Description("Who was chosen to make the solution, at the choice of concept; otherwise null.")]
    public required ApiCode? Actor { get; init; }

    [Description("How many conditions were set.")]
    public required int Conditions { get; init; }

    [Description("The party whose own decision is awaited, where another owner takes over; otherwise null.")]
    public required ApiCode? AwaitsAnswerOf { get; init; }

    [Description("The own decision of the owner who takes over; null where nobody does, or where it is awaited.")]
    public required AnswerDocument? Answer { get; init; }

    [Description("When it was decided.")]
    public required DateTimeOffset DecidedAt { get; init; }

    internal static DecisionDocument Of(HarvestedDecision decision) => new()
    {
        Review = decision.Review.Value,
        Page = Urls.Decision(decision.Review.Value),
        Gate = ApiCodes.Of(decision.Gate),
        Attempt = decision.Attempt,
        Model = decision.Model,
        Case = new CaseDocument
        {
            Number = decision.CaseNumber,
            Title = decision.CaseTitle,
            Kind = ApiCodes.Of(decision.CaseKind),
            Page = Urls.Case(decision.CaseNumber),
        },
        Recommendations = [.. decision.Recommendations.Select(RecommendationDocument.Of)],
        Outcome = ApiCodes.Of(decision.Outcome),
        Entity = ApiCodes.Of(decision.Entity),
        Organisation = decision.Organisation,
        Organ = ApiCodes.Of(decision.Organ),
        Reason = decision.Reason,
        Followed = ApiCodes.Of(decision.Followed),
        Actor = ApiCodes.Of(decision.Actor),
        Conditions = decision.Conditions,
        AwaitsAnswerOf = ApiCodes.Of(decision.AwaitsAnswerOf),
        Answer = decision.Answer is { } answer ? AnswerDocument.Of(answer) : null,
        DecidedAt = decision.At,
    };
}

[Description("A case, as a decision refers to it.")]
public sealed record CaseDocument
{
    [Description("The case number.")]
    public required string Number { get; init; }

    [Description("Its title now.")]
    public required string Title { get; init; }

    [Description("Need, concept, project or service.")]
    public required ApiCode Kind { get; init; }

    [Description("The open page, from the root of this server.")]
    public required string Page { get; init; }
}

[Description("What a body or a party recommended or advised.")]
public sealed record RecommendationDocument
{
    [Description("Who said it.")]
    public required ApiCode Party { get; init; }

    [Description("Whether the party recommends or advises at this gate.")]
    public required ApiCode Role { get; init; }

    [Description("What it recommended; null for a comment without a standpoint.")]
    public required ApiCode? Outcome { get; init; }

    [Description("In its own words.")]
    public required string Text { get; init; }

    [Description("By vote, by consensus or in writing.")]
    public required ApiCode Form { get; init; }

    [Description("The open page of the body, from the root of this server; null when it was not a body.")]
    public required string? Body { get; init; }

    [Description("The open page of the meeting where it happened; null when it was not in a meeting.")]
    public required string? Meeting { get; init; }

    [Description("When it was said.")]
    public required DateTimeOffset At { get; init; }

    internal static RecommendationDocument Of(HarvestedRecommendation said) => new()
    {
        Party = ApiCodes.Of(said.Party),
        Role = ApiCodes.Of(said.Role),
        Outcome = ApiCodes.Of(said.Outcome),
        Text = said.Text,
        Form = ApiCodes.Of(said.Form),
        Body = said.Body is { } body ? Urls.Body(body) : null,
        Meeting = said.Meeting is { } meeting ? Urls.Meeting(meeting) : null,
        At = said.At,
    };
}

[Description("What the owner who was to take over decided for itself.")]
public sealed record AnswerDocument
{
    [Description("Whether it took the case over.")]
    public required bool Accepted { get; init; }

    [Description("The legal entity that answered.")]
    public required ApiCode Entity { get; init; }

    [Description("The organ within it.")]
    public required ApiCode Organ { get; init; }

    [Description("The written reason; a no always has one.")]
    public required string Reason { get; init; }

    [Description("When it answered.")]
    public required DateTimeOffset At { get; init; }

    internal static AnswerDocument Of(HarvestedAnswer answer) => new()
    {
        Accepted = answer.Accepted,
        Entity = ApiCodes.Of(answer.Entity),
        Organ = ApiCodes.Of(answer.Organ),
        Reason = answer.Reason,
        At = answer.At,
    };
}
