using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Concepts;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Behovsstyring.Application.Persistence.Configurations;

internal sealed class ConceptConfiguration : IEntityTypeConfiguration<Concept>
{
    public void Configure(EntityTypeBuilder<Concept> concept)
    {
        concept.ToTable("concepts");
        concept.HasKey(c => c.Id);
        concept.Property(c => c.Id).ValueGeneratedNever();
        concept.HasOne(c => c.Case).WithOne().HasForeignKey<Concept>(c => c.Id).OnDelete(DeleteBehavior.Restrict);
        concept.Navigation(c => c.Case).AutoInclude();
        concept.ComplexProperty(c => c.Content, content =>
        {
            content.Property(c => c.Title).HasColumnName("title").HasMaxLength(ConceptRules.TitleMaxLength);
            content.Property(c => c.Summary).HasColumnName("summary").HasMaxLength(ConceptRules.SummaryMaxLength);
            content.Property(c => c.Purpose).HasColumnName("purpose").HasMaxLength(ConceptRules.TextMaxLength);
            content.Property(c => c.Constraints).HasColumnName("constraints").HasMaxLength(ConceptRules.TextMaxLength);
            content.Property(c => c.Plan).HasColumnName("plan").HasMaxLength(ConceptRules.TextMaxLength);
            content.Property(c => c.Reuse).HasColumnName("reuse").HasMaxLength(ConceptRules.TextMaxLength);
            content.Property(c => c.StateAid).HasColumnName("state_aid").HasMaxLength(ConceptRules.TextMaxLength);
            content.Property(c => c.ServiceIsNew).HasColumnName("service_is_new");
        });
        concept.Property(c => c.Choice).HasJson();
        concept.Property(c => c.Reason).HasMaxLength(ConceptRules.ReasonMaxLength);
        concept.Property(c => c.ExternalAnswer).HasMaxLength(ConceptRules.TextMaxLength);
        concept.HasOne<Body>().WithMany().HasForeignKey(c => c.SteeringGroupId).OnDelete(DeleteBehavior.Restrict);
        concept.HasOne<Organisation>().WithMany().HasForeignKey(c => c.ActingNeedOwnerId).OnDelete(DeleteBehavior.Restrict);
        concept.OwnsMany(c => c.Ideas, idea =>
        {
            idea.ToTable("concept_ideas");
            idea.WithOwner().HasForeignKey(i => i.ConceptId);
            idea.HasKey(i => new { i.ConceptId, i.IdeaId });
            // A need goes on in one concept.
            idea.HasIndex(i => i.IdeaId).IsUnique();
            idea.HasOne<Idea>().WithMany().HasForeignKey(i => i.IdeaId).OnDelete(DeleteBehavior.Restrict);
        });
        concept.OwnsMany(c => c.Alternatives, alternative =>
        {
            alternative.ToTable("concept_alternatives");
            alternative.WithOwner().HasForeignKey("concept_id");
            alternative.HasKey(a => a.Id);
            alternative.Property(a => a.Id).ValueGeneratedNever();
            alternative.Property(a => a.Content).HasJson();
        });
    }
}
