using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Behovsstyring.Domain.Tests.Governance.GateScene;

namespace Behovsstyring.Domain.Tests.Governance;

/// <summary>One thing somebody tries at a gate; most of it will be refused.</summary>
public sealed record Attempt(string Verb, int Which, GateOutcome Outcome, Party By, bool WithReason);

/// <summary>A case at a gate, how it is assessed, and a day's worth of attempts.</summary>
public sealed record Story(Gate Gate, CaseSize Size, CaseRisk Risk, SolutionActor Actor, bool SteeringGroup, KnownFact[] Seen, Attempt[] Attempts);

public static class Stories
{
    private static Gen<T> Any<T>() where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    // The parties that can do something come up more often, so that many stories reach their end.
    private static readonly Gen<Party> Parties = Gen.Frequency((4, Gen.Elements(Party.KsAdministration, Party.Company, Party.KommitCouncil, Party.SteeringGroup)), (1, Any<Party>()));

    private static readonly Gen<Attempt> Attempts =
        from verb in Gen.Frequency(
            (6, Gen.Constant("meet")), (2, Gen.Constant("waive")), (4, Gen.Constant("recommend")), (3, Gen.Constant("decide")),
            (1, Gen.Constant("accept")), (1, Gen.Constant("decline")), (1, Gen.Constant("withdraw")), (1, Gen.Constant("reassess")), (1, Gen.Constant("settle")))
        from which in Gen.Choose(0, 11)
        from outcome in Gen.Frequency((2, Gen.Constant(GateOutcome.GoOn)), (3, Any<GateOutcome>()))
        from party in Parties
        from reason in Gen.Elements(true, true, false)
        select new Attempt(verb, which, outcome, party, reason);

    public static Arbitrary<Story> Story() => (
        from gate in Any<Gate>()
        from size in Any<CaseSize>()
        from risk in Any<CaseRisk>()
        from actor in Any<SolutionActor>()
        from set in Gen.Elements(true, true, true, false)
        from seen in Gen.Frequency((3, Gen.Constant(Enum.GetValues<KnownFact>())), (1, Gen.SubListOf(Enum.GetValues<KnownFact>()).Select(f => f.ToArray())))
        from attempts in Attempts.ArrayOf(60)
        select new Story(gate, size, risk, actor, set, seen, attempts)).ToArbitrary();
}

public class GateReviewProperties
{
    [Property(Arbitrary = [typeof(Stories)], MaxTest = 400)]
    public void Nothing_goes_on_or_stops_past_an_unmet_requirement_that_was_not_waived(Story story) => Play(story, (scene, before) =>
    {
        if (before.State == GateReviewState.Open && scene.Review.Decision is { Outcome: GateOutcome.GoOn or GateOutcome.GoOnWithConditions or GateOutcome.Stop })
        {
            Assert.All(scene.Row.Requirements.Where(r => r.On && Applies(r.AppliesWhen, scene)), r => Assert.True(
                (r.SeenBy is { } fact ? scene.Facts.Seen.Contains(fact) : scene.Review.Evidence.Any(e => e.Requirement == r.Code))
                || (r.Strength == Strength.Waivable && scene.Review.Waivers.Any(w => w.Of == r.Code)), r.Code));
        }
    });

    [Property(Arbitrary = [typeof(Stories)], MaxTest = 400)]
    public void Nothing_at_all_is_decided_past_a_recommendation_that_was_not_given_or_waived(Story story) => Play(story, (scene, before) =>
    {
        if (before.State == GateReviewState.Open && scene.Review.Decision is not null)
        {
            Assert.All(scene.Row.Recommenders.Where(r => Applies(r.RequiredWhen, scene)), r => Assert.True(
                scene.Review.Recommendations.Any(said => said.Party == r.Party)
                || (r.Strength == Strength.Waivable && scene.Review.Waivers.Any(w => w.Of == r.Code)), r.Code));
        }
    });

    [Property(Arbitrary = [typeof(Stories)], MaxTest = 400)]
    public void A_departure_and_a_refusal_always_have_a_reason(Story story) => Play(story, (scene, _) =>
    {
        if (scene.Review.Decision is { } decision)
        {
            var departs = scene.Review.Recommendations.GroupBy(r => r.Party).Any(g => g.Last().Outcome is { } said && said != decision.Outcome);
            Assert.Equal(departs, decision.Departs);
            Assert.True(!departs || decision.Reason != "");
            Assert.True(decision.Outcome is GateOutcome.GoOn or GateOutcome.GoOnWithConditions || decision.Reason != "");
        }

        Assert.True(scene.Review.Acceptance is not { Accepted: false, Reason: "" });
    });

    [Property(Arbitrary = [typeof(Stories)], MaxTest = 400)]
    public void A_closed_review_never_changes_but_for_its_conditions(Story story) => Play(story, (scene, before) =>
    {
        if (before.Closed)
        {
            Assert.Equal(before.Picture, Picture(scene.Review));
        }
    });

    [Property(Arbitrary = [typeof(Stories)], MaxTest = 400)]
    public void The_floor_is_never_waived_and_only_the_owner_of_the_phase_decides(Story story) => Play(story, (scene, _) =>
    {
        string[] floor = [.. scene.Row.Recommenders.Where(r => r.Strength == Strength.Floor).Select(r => r.Code)];
        Assert.DoesNotContain(scene.Review.Waivers, w => floor.Contains(w.Of) || w.Reason == "");
        Assert.True(scene.Review.Decision is null || scene.Review.Decision.Entity == scene.Row.Decider.Party);
    });

    [Property(Arbitrary = [typeof(Stories)], MaxTest = 400)]
    public void Something_is_missing_and_somebody_has_it_exactly_as_long_as_the_review_runs(Story story) => Play(story, (scene, _) =>
    {
        var missing = scene.StandsBetween();
        Assert.Equal(scene.Review.IsClosed, missing.Count == 0);
        Assert.All(missing, m => Assert.True(m.Who is not null || m.Organisation is not null));
    });

    [Property(Arbitrary = [typeof(Stories)], MaxTest = 400)]
    public void What_the_rule_allows_the_aggregate_does_and_what_it_refuses_the_aggregate_refuses(Story story) => Play(story, (_, _) => { }, (scene, attempt) =>
    {
        if (attempt.Verb != "decide")
        {
            return;
        }

        var allowed = GateDecisionRules.ObstaclesToDeciding(scene.Review, scene.Row, scene.Facts, Verdict(attempt), By(attempt.By), Today);
        var refused = Try(scene, attempt);
        Assert.Equal(allowed, refused);
    });

    /// <summary>The stories must reach every end, or the properties above say little.</summary>
    [Fact]
    public void The_stories_reach_every_end()
    {
        var every = Enum.GetValues<GateReviewState>().ToHashSet();
        HashSet<GateReviewState> ends = [];
        // The rarest end takes some thousand stories; one that cannot be reached is missing after any number.
        for (var told = 0; told < 40_000 && !ends.SetEquals(every); told += 1_000)
        {
            foreach (var story in Stories.Story().Generator.Sample(1_000, 50))
            {
                Play(story, (scene, _) => ends.Add(scene.Review.State));
            }
        }

        Assert.Equal(every, ends);
    }

    private static void Play(Story story, Action<GateScene, (GateReviewState State, bool Closed, string Picture)> check, Action<GateScene, Attempt>? instead = null)
    {
        var facts = Complete(story.Actor) with { Seen = new HashSet<KnownFact>(story.Seen) };
        var scene = new GateScene(story.Gate, story.Size, story.Risk, facts: story.SteeringGroup ? facts : facts with { SteeringGroup = null });
        foreach (var attempt in story.Attempts)
        {
            var before = (scene.Review.State, scene.Review.IsClosed, Picture(scene.Review));
            if (instead is null || attempt.Verb != "decide")
            {
                Try(scene, attempt);
            }

            instead?.Invoke(scene, attempt);
            check(scene, before);
        }
    }

    private static IReadOnlyList<Error> Try(GateScene scene, Attempt attempt)
    {
        var (review, model, facts, by) = (scene.Review, scene.Model, scene.Facts, By(attempt.By));
        var reason = attempt.WithReason ? "Derfor" : "";
        Requirement[] requirements = [.. scene.Row.Requirements];
        string[] codes = [.. requirements.Select(r => r.Code), .. scene.Row.Recommenders.Select(r => r.Code)];
        try
        {
            switch (attempt.Verb)
            {
                case "meet":
                    var requirement = requirements[attempt.Which % requirements.Length];
                    review.RecordEvidence(model, facts, requirement.Code, "Vedlagt", "", [], By(requirement.Responsible), Now);
                    break;
                case "waive":
                    review.Waive(model, facts, codes[attempt.Which % codes.Length], reason, DecidingOrgan.Board, by, Now);
                    break;
                case "recommend":
                    review.Receive(model, facts, scene.Word(attempt.By, attempt.Outcome, Now.AddMinutes(review.Recommendations.Count)));
                    break;
                case "decide":
                    review.Decide(model, facts, Verdict(attempt), by, Now);
                    break;
                case "accept":
                    review.Accept(model, DecidingOrgan.Board, reason, by, Now);
                    break;
                case "decline":
                    review.Decline(model, DecidingOrgan.Board, reason, by, Now);
                    break;
                case "withdraw" when attempt.Which == 0:
                    review.Withdraw(model, reason, by, Now);
                    break;
                case "reassess":
                    review.Reassess(model, (CaseSize)(1 + (attempt.Which % 3)), (CaseRisk)(1 + (attempt.Which / 4)), by);
                    break;
                case "settle" when review.Conditions.Count > 0:
                    review.SettleCondition(review.Conditions[0].Id, reason, lift: attempt.Which % 2 == 0, by, Now);
                    break;
            }

            return [];
        }
        catch (DomainException refused)
        {
            Assert.NotEmpty(refused.Errors);
            return refused.Errors;
        }
    }

    private static Verdict Verdict(Attempt attempt) =>
        Says(attempt.Outcome, attempt.WithReason ? "Derfor" : "", attempt.Which % 4 == 0 ? DecidingOrgan.ManagingDirector : DecidingOrgan.Board);

    /// <summary>Written out again, so that the property does not lean on the code it tests.</summary>
    private static bool Applies(Applicability when, GateScene scene) => when switch
    {
        Applicability.Never => false,
        Applicability.Always => true,
        Applicability.WhenSteeringGroupIsSetUp => scene.Facts.SteeringGroup is not null,
        Applicability.WhenCompanyIsActor => scene.Facts.Actor == SolutionActor.Company,
        Applicability.WhenAnotherIsActor => scene.Facts.Actor != SolutionActor.Company,
        Applicability.WhenRiskIsHigh => scene.Review.Risk == CaseRisk.High,
        Applicability.WhenServiceIsNew => scene.Facts.ServiceIsNew,
    };

    private static string Picture(GateReview review) => string.Join(";",
        review.State, review.Size, review.Risk, review.Decision, review.Acceptance, review.ClosedAt, review.WithdrawnBecause,
        string.Join(",", review.Evidence), string.Join(",", review.Waivers), string.Join(",", review.Recommendations), review.Conditions.Count);
}
