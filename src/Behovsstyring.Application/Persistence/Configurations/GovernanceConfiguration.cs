using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;

namespace Behovsstyring.Application.Persistence.Configurations;

internal sealed class GovernanceModelConfiguration : IEntityTypeConfiguration<GovernanceModel>
{
    public const string OneInForce = "ux_governance_models_in_force";

    /// <summary>One draft at a time: two would be two answers to the same question.</summary>
    public const string OneDraft = "ux_governance_models_draft";

    public void Configure(EntityTypeBuilder<GovernanceModel> model)
    {
        model.ToTable("governance_models", t => t.HasCheckConstraint("ck_governance_models_number", "(state IN (2, 3)) = (number IS NOT NULL)"));
        model.HasKey(m => m.Id);
        model.Property(m => m.Id).ValueGeneratedNever();
        model.Property(m => m.Content).HasJson();
        model.Property(m => m.Basis).HasJson();
        model.HasIndex(m => m.Number).IsUnique();
        model.HasIndex(m => m.State, OneInForce).IsUnique().HasFilter("state = 2").HasDatabaseName(OneInForce);
        model.HasIndex(m => m.State, OneDraft).IsUnique().HasFilter("state = 1").HasDatabaseName(OneDraft);
        model.HasOne<GovernanceModel>().WithMany().HasForeignKey(m => m.BasedOnId).OnDelete(DeleteBehavior.Restrict);
        model.HasOne<Person>().WithMany().HasForeignKey(m => m.DraftedById).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class GateReviewConfiguration : IEntityTypeConfiguration<GateReview>
{
    /// <summary>A case is at one gate at a time.</summary>
    public const string OneOpen = "ux_gate_reviews_open";

    private const int ReasonLength = GateRules.ReasonMaxLength;

    public void Configure(EntityTypeBuilder<GateReview> review)
    {
        review.ToTable("gate_reviews", t =>
        {
            t.HasCheckConstraint("ck_gate_reviews_departure_has_reason", "decision_followed IS NULL OR decision_followed < 2 OR decision_reason <> ''");
            t.HasCheckConstraint("ck_gate_reviews_refusal_has_reason", "acceptance_accepted IS NULL OR acceptance_accepted OR acceptance_reason <> ''");
            t.HasCheckConstraint("ck_gate_reviews_decided", "(state IN (1, 8)) = (decision_at IS NULL)");
        });
        review.HasKey(r => r.Id);
        review.Property(r => r.Id).ValueGeneratedNever();
        review.Property(r => r.WithdrawnBecause).HasMaxLength(ReasonLength);
        review.Ignore(r => r.IsClosed);
        review.HasIndex(r => new { r.CaseId, r.Gate, r.Attempt }).IsUnique();
        review.HasIndex(r => r.CaseId).IsUnique().HasFilter("state IN (1, 2)").HasDatabaseName(OneOpen);
        review.Property<NpgsqlTsVector?>(SearchColumns.Words);
        review.HasIndex(SearchColumns.Words).HasMethod("gin");
        review.HasIndex(r => r.State);
        review.HasOne<Case>().WithMany().HasForeignKey(r => r.CaseId).OnDelete(DeleteBehavior.Restrict);
        review.HasOne<GovernanceModel>().WithMany().HasForeignKey(r => r.ModelId).OnDelete(DeleteBehavior.Restrict);
        review.HasOne<Person>().WithMany().HasForeignKey(r => r.OpenedById).OnDelete(DeleteBehavior.Restrict);
        review.OwnsOne(r => r.Decision, Decision);
        review.OwnsOne(r => r.Acceptance, Acceptance);
        review.OwnsMany(r => r.Evidence, Evidence);
        review.OwnsMany(r => r.Waivers, Waiver);
        review.OwnsMany(r => r.Recommendations, Recommendation);
        review.HasMany(r => r.Conditions).WithOne().HasForeignKey("GateReviewId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        review.Navigation(r => r.Conditions).AutoInclude();
    }

    private static void Decision(OwnedNavigationBuilder<GateReview, Decision> decision)
    {
        decision.Property(d => d.Outcome).HasColumnName("decision_outcome");
        decision.Property(d => d.Entity).HasColumnName("decision_entity");
        decision.Property(d => d.OrganisationId).HasColumnName("decision_organisation_id");
        decision.Property(d => d.Organ).HasColumnName("decision_organ");
        decision.Property(d => d.ById).HasColumnName("decision_by_id");
        decision.Property(d => d.Reason).HasColumnName("decision_reason").HasMaxLength(ReasonLength);
        decision.Property(d => d.Missing).HasColumnName("decision_missing").HasJson();
        decision.Property(d => d.Followed).HasColumnName("decision_followed");
        decision.Property(d => d.Actor).HasColumnName("decision_actor");
        decision.Property(d => d.AwaitsAcceptanceOf).HasColumnName("decision_awaits_acceptance_of");
        decision.Property(d => d.Shown).HasColumnName("decision_shown").HasJson();
        decision.Property(d => d.At).HasColumnName("decision_at");
        decision.Ignore(d => d.Departs);
        decision.HasIndex(d => d.At);
        decision.HasIndex(d => new { d.Followed, d.At });
        decision.HasOne<Organisation>().WithMany().HasForeignKey(d => d.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        decision.HasOne<Person>().WithMany().HasForeignKey(d => d.ById).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Acceptance(OwnedNavigationBuilder<GateReview, Acceptance> acceptance)
    {
        acceptance.Property(a => a.Accepted).HasColumnName("acceptance_accepted");
        acceptance.Property(a => a.Entity).HasColumnName("acceptance_entity");
        acceptance.Property(a => a.OrganisationId).HasColumnName("acceptance_organisation_id");
        acceptance.Property(a => a.Organ).HasColumnName("acceptance_organ");
        acceptance.Property(a => a.ById).HasColumnName("acceptance_by_id");
        acceptance.Property(a => a.Reason).HasColumnName("acceptance_reason").HasMaxLength(ReasonLength);
        acceptance.Property(a => a.At).HasColumnName("acceptance_at");
        acceptance.HasOne<Organisation>().WithMany().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        acceptance.HasOne<Person>().WithMany().HasForeignKey(a => a.ById).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Evidence(OwnedNavigationBuilder<GateReview, Evidence> evidence)
    {
        evidence.ToTable("gate_evidence");
        evidence.WithOwner().HasForeignKey("GateReviewId");
        evidence.HasKey("GateReviewId", nameof(Domain.Governance.Evidence.Requirement));
        evidence.Property(e => e.Requirement).HasMaxLength(80);
        evidence.Property(e => e.Text).HasMaxLength(GateRules.TextMaxLength);
        evidence.Property(e => e.Reference).HasMaxLength(500);
        evidence.Property(e => e.Answers).HasJson();
        evidence.HasOne<Organisation>().WithMany().HasForeignKey(e => e.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        evidence.HasOne<Person>().WithMany().HasForeignKey(e => e.ById).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Waiver(OwnedNavigationBuilder<GateReview, Waiver> waiver)
    {
        waiver.ToTable("gate_waivers", t => t.HasCheckConstraint("ck_gate_waivers_reason", "reason <> ''"));
        waiver.WithOwner().HasForeignKey("GateReviewId");
        waiver.HasKey("GateReviewId", nameof(Domain.Governance.Waiver.Of));
        waiver.Property(w => w.Of).HasColumnName("waived").HasMaxLength(80);
        waiver.Property(w => w.Reason).HasMaxLength(ReasonLength);
        waiver.HasOne<Organisation>().WithMany().HasForeignKey(w => w.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        waiver.HasOne<Person>().WithMany().HasForeignKey(w => w.ById).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Recommendation(OwnedNavigationBuilder<GateReview, Recommendation> said)
    {
        said.ToTable("gate_recommendations");
        said.WithOwner().HasForeignKey("GateReviewId");
        said.Property<long>("Id");
        said.HasKey("Id");
        said.HasIndex("GateReviewId");
        said.HasIndex(r => new { r.Party, r.At });
        said.Property(r => r.Text).HasMaxLength(GateRules.TextMaxLength);
        said.HasOne<Body>().WithMany().HasForeignKey(r => r.BodyId).OnDelete(DeleteBehavior.Restrict);
        said.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        said.HasOne<Meeting>().WithMany().HasForeignKey(r => r.MeetingId).OnDelete(DeleteBehavior.Restrict);
        said.HasOne<AgendaItem>().WithMany().HasForeignKey(r => r.AgendaItemId).OnDelete(DeleteBehavior.Restrict);
        said.HasOne<Ballot>().WithMany().HasForeignKey(r => r.BallotId).OnDelete(DeleteBehavior.Restrict);
        said.HasOne<Person>().WithMany().HasForeignKey(r => r.RecordedById).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class GateConditionConfiguration : IEntityTypeConfiguration<GateCondition>
{
    public void Configure(EntityTypeBuilder<GateCondition> condition)
    {
        condition.ToTable("gate_conditions");
        condition.HasKey(c => c.Id);
        condition.Property(c => c.Id).ValueGeneratedNever();
        condition.Property(c => c.Text).HasMaxLength(GovernanceModelRules.TextMaxLength);
        condition.Property(c => c.Settlement).HasMaxLength(GovernanceModelRules.TextMaxLength);
        condition.Ignore(c => c.IsOpen);
        condition.HasIndex(c => new { c.CaseId, c.SettledAt });
        condition.HasIndex(c => c.Deadline).HasFilter("settled_at IS NULL");
        condition.HasOne<Case>().WithMany().HasForeignKey(c => c.CaseId).OnDelete(DeleteBehavior.Restrict);
        condition.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OwnerId).OnDelete(DeleteBehavior.Restrict);
        condition.HasOne<Person>().WithMany().HasForeignKey(c => c.SettledById).OnDelete(DeleteBehavior.Restrict);
    }
}
