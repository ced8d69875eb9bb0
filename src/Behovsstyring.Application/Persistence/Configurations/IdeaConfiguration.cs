using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Behovsstyring.Application.Persistence.Configurations;

internal sealed class IdeaConfiguration : IEntityTypeConfiguration<Idea>
{
    public void Configure(EntityTypeBuilder<Idea> idea)
    {
        idea.ToTable("ideas");
        idea.HasKey(i => i.Id);
        idea.Property(i => i.Id).ValueGeneratedNever();
        idea.HasOne(i => i.Case).WithOne().HasForeignKey<Idea>(i => i.Id).OnDelete(DeleteBehavior.Cascade);
        idea.Navigation(i => i.Case).AutoInclude();
        idea.ComplexProperty(i => i.Content, content =>
        {
            content.Property(c => c.Title).HasColumnName("title").HasMaxLength(IdeaRules.TitleMaxLength);
            content.Property(c => c.Summary).HasColumnName("summary").HasMaxLength(IdeaRules.SummaryMaxLength);
            content.Property(c => c.Problem).HasColumnName("problem").HasMaxLength(IdeaRules.TextMaxLength);
            content.Property(c => c.Affected).HasColumnName("affected").HasMaxLength(IdeaRules.TextMaxLength);
            content.Property(c => c.ExpectedBenefit).HasColumnName("expected_benefit").HasMaxLength(IdeaRules.TextMaxLength);
            content.Property(c => c.StrategyGoal).HasColumnName("strategy_goal").HasMaxLength(IdeaRules.TextMaxLength);
            content.Property(c => c.LawOrDeadline).HasColumnName("law_or_deadline").HasMaxLength(IdeaRules.TextMaxLength);
            content.Property(c => c.Existing).HasColumnName("existing").HasMaxLength(IdeaRules.TextMaxLength);
            content.Property(c => c.Channel).HasColumnName("channel");
            content.Property(c => c.Area).HasColumnName("area");
        });
        idea.Property(i => i.Reason).HasMaxLength(IdeaRules.ReasonMaxLength);
        idea.Property(i => i.RoutedTo).HasMaxLength(200);
        idea.Property(i => i.RoutedAnswer).HasMaxLength(IdeaRules.ReasonMaxLength);
        idea.HasIndex(i => i.OrganisationId);
        idea.HasIndex(i => i.SubmitterId);
        idea.HasOne<Organisation>().WithMany().HasForeignKey(i => i.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        idea.HasOne<Person>().WithMany().HasForeignKey(i => i.SubmitterId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class IdeaSupportConfiguration : IEntityTypeConfiguration<IdeaSupport>
{
    public void Configure(EntityTypeBuilder<IdeaSupport> support)
    {
        support.ToTable("idea_supports");
        // The key is the rule: one organisation, one position.
        support.HasKey(s => new { s.IdeaId, s.OrganisationId });
        support.Property(s => s.Note).HasMaxLength(IdeaRules.NoteMaxLength);
        support.HasIndex(s => s.OrganisationId);
        support.HasOne<Idea>().WithMany().HasForeignKey(s => s.IdeaId).OnDelete(DeleteBehavior.Cascade);
        support.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        support.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class IdeaAnchoringConfiguration : IEntityTypeConfiguration<IdeaAnchoring>
{
    public void Configure(EntityTypeBuilder<IdeaAnchoring> anchoring)
    {
        anchoring.ToTable("idea_anchorings");
        anchoring.HasKey(a => new { a.IdeaId, a.NetworkId });
        anchoring.Property(a => a.Statement).HasMaxLength(IdeaRules.ReasonMaxLength);
        anchoring.HasIndex(a => a.NetworkId);
        anchoring.HasOne<Idea>().WithMany().HasForeignKey(a => a.IdeaId).OnDelete(DeleteBehavior.Cascade);
        anchoring.HasOne<Organisation>().WithMany().HasForeignKey(a => a.NetworkId).OnDelete(DeleteBehavior.Restrict);
        anchoring.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
