using Behovsstyring.Application.Persistence.Rows;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;

namespace Behovsstyring.Application.Persistence.Configurations;

internal sealed class CaseConfiguration : IEntityTypeConfiguration<Case>
{
    public void Configure(EntityTypeBuilder<Case> @case)
    {
        @case.ToTable("cases", t => t.HasCheckConstraint("ck_cases_number_when_submitted", "state = 0 OR number IS NOT NULL"));
        @case.HasKey(c => c.Id);
        @case.Property(c => c.Id).ValueGeneratedNever();
        @case.Property(c => c.Number).HasMaxLength(20);
        @case.Property(c => c.Title).HasMaxLength(200).UseCollation(Collations.Norwegian);
        @case.Property(c => c.Summary).HasMaxLength(400);
        @case.Property<NpgsqlTsVector>(SearchColumns.Words).IsRequired();
        @case.HasIndex(c => c.Number).IsUnique();
        @case.HasIndex(c => new { c.Kind, c.SubmittedAt });
        @case.HasIndex(c => new { c.Kind, c.State, c.SubmittedAt });
        @case.HasIndex(c => new { c.Kind, c.UpdatedAt });
        @case.HasIndex(c => new { c.Kind, c.Title });
        @case.HasIndex(c => c.OwnerId);
        @case.HasIndex(c => c.LeadId);
        // One index for filter and words together: a search with a filter and no hit must not walk everything.
        @case.HasIndex("Kind", "State", SearchColumns.Words).HasMethod("gin");
        @case.HasIndex(c => c.Title, "ix_cases_title_trgm").HasMethod("gin").HasOperators("gin_trgm_ops");
        @case.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OwnerId).OnDelete(DeleteBehavior.Restrict);
        @case.HasOne<Person>().WithMany().HasForeignKey(c => c.LeadId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CaseTrailConfiguration : IEntityTypeConfiguration<CaseTrailEntry>
{
    public void Configure(EntityTypeBuilder<CaseTrailEntry> entry)
    {
        entry.ToTable("case_trail");
        entry.HasKey(e => e.Id);
        entry.Property(e => e.Code).HasMaxLength(60);
        entry.Property(e => e.Facts).HasColumnType("jsonb");
        entry.HasIndex(e => new { e.CaseId, e.At });
        entry.HasIndex(e => new { e.Code, e.At });
        entry.HasOne<Case>().WithMany().HasForeignKey(e => e.CaseId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<Organisation>().WithMany().HasForeignKey(e => e.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<Person>().WithMany().HasForeignKey(e => e.PersonId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<Person>().WithMany().HasForeignKey(e => e.OnBehalfOfId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CaseFollowerConfiguration : IEntityTypeConfiguration<CaseFollower>
{
    public void Configure(EntityTypeBuilder<CaseFollower> follower)
    {
        follower.ToTable("case_followers");
        follower.HasKey(f => new { f.CaseId, f.PersonId });
        follower.HasIndex(f => f.PersonId);
        follower.HasOne<Case>().WithMany().HasForeignKey(f => f.CaseId).OnDelete(DeleteBehavior.Cascade);
        follower.HasOne<Person>().WithMany().HasForeignKey(f => f.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class CaseStandInConfiguration : IEntityTypeConfiguration<CaseStandIn>
{
    public void Configure(EntityTypeBuilder<CaseStandIn> standIn)
    {
        standIn.ToTable("case_stand_ins");
        standIn.HasKey(s => new { s.CaseId, s.PersonId });
        standIn.HasIndex(s => s.PersonId);
        standIn.HasOne<Case>().WithMany().HasForeignKey(s => s.CaseId).OnDelete(DeleteBehavior.Cascade);
        standIn.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
        standIn.HasOne<Person>().WithMany().HasForeignKey(s => s.ForId).OnDelete(DeleteBehavior.Restrict);
    }
}
