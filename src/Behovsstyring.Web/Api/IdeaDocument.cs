using System.ComponentModel;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Web.Components;

namespace Behovsstyring.Web.Api;

[Description("A need that a member or another party has sent in. Drafts and needs that are not open to everyone are never here.")]
public sealed record IdeaDocument
{
    [Description("The case number; never changed and never used again.")]
    public required string Number { get; init; }

    [Description("The open page, from the root of this server.")]
    public required string Page { get; init; }

    [Description("The need in one line.")]
    public required string Title { get; init; }

    [Description("One or two sentences.")]
    public required string Summary { get; init; }

    [Description("The problem, in the sender's words.")]
    public required string Problem { get; init; }

    [Description("Who is affected, and roughly how many.")]
    public required string Affected { get; init; }

    [Description("What is to be gained.")]
    public required string ExpectedBenefit { get; init; }

    [Description("The strategy or goal the need serves; empty when none was named.")]
    public required string StrategyGoal { get; init; }

    [Description("Law or deadline that presses; empty when nothing does.")]
    public required string LawOrDeadline { get; init; }

    [Description("What exists today, and why it does not do; empty when it was not said.")]
    public required string Existing { get; init; }

    [Description("How the need came in.")]
    public required ApiCode? Channel { get; init; }

    [Description("The field of municipal work it belongs to.")]
    public required ApiCode? Area { get; init; }

    [Description("The phase of the road from need to service.")]
    public required ApiCode Phase { get; init; }

    [Description("Where it stands.")]
    public required ApiCode State { get; init; }

    [Description("Who sent it in.")]
    public required OrganisationDocument Organisation { get; init; }

    [Description("The organisation that has it now and must act next.")]
    public required string Owner { get; init; }

    [Description("How many organisations have said that they have the need too.")]
    public required int Supports { get; init; }

    [Description("How many networks stand behind it.")]
    public required int Anchorings { get; init; }

    [Description("The organisation it was handed over to; null unless it was.")]
    public required string? RoutedTo { get; init; }

    [Description("What they answered; null until they have.")]
    public required string? Answer { get; init; }

    [Description("Why it was paused, stopped or handed over; null unless it was.")]
    public required string? Reason { get; init; }

    [Description("When it was sent in.")]
    public required DateTimeOffset SubmittedAt { get; init; }

    [Description("When it last changed.")]
    public required DateTimeOffset UpdatedAt { get; init; }

    internal static IdeaDocument Of(HarvestedIdea idea) => new()
    {
        Number = idea.Number,
        Page = Urls.Idea(idea.Number),
        Title = idea.Content.Title,
        Summary = idea.Content.Summary,
        Problem = idea.Content.Problem,
        Affected = idea.Content.Affected,
        ExpectedBenefit = idea.Content.ExpectedBenefit,
        StrategyGoal = idea.Content.StrategyGoal,
        LawOrDeadline = idea.Content.LawOrDeadline,
        Existing = idea.Content.Existing,
        Channel = ApiCodes.Of(idea.Content.Channel),
        Area = ApiCodes.Of(idea.Content.Area),
        Phase = ApiCodes.Of(idea.Phase),
        State = ApiCodes.Of(idea.State),
        Organisation = new OrganisationDocument
        {
            Key = idea.OrganisationKey,
            Name = idea.Organisation,
            Kind = ApiCodes.Of(idea.OrganisationKind),
            County = idea.County,
            CountyNumber = idea.CountyNumber,
        },
        Owner = idea.Owner,
        Supports = idea.Supports,
        Anchorings = idea.Anchorings,
        RoutedTo = idea.RoutedTo,
        Answer = idea.RoutedAnswer,
        Reason = idea.Reason,
        SubmittedAt = idea.SubmittedAt,
        UpdatedAt = idea.UpdatedAt,
    };
}

[Description("An organisation that takes part.")]
public sealed record OrganisationDocument
{
    [Description("The municipality's number, fk- and the county's number, or a name of ours for others.")]
    public required string Key { get; init; }

    [Description("Its own name.")]
    public required string Name { get; init; }

    [Description("What kind of organisation it is.")]
    public required ApiCode Kind { get; init; }

    [Description("The county it lies in; null for national ones.")]
    public required string? County { get; init; }

    [Description("The county's number, two digits.")]
    public required string? CountyNumber { get; init; }
}
