using Behovsstyring.Application.Persistence.Rows;
using Behovsstyring.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;

namespace Behovsstyring.Application.Persistence.Configurations;

internal sealed class LoggedEntryConfiguration : IEntityTypeConfiguration<LoggedEntry>
{
    public void Configure(EntityTypeBuilder<LoggedEntry> entry)
    {
        entry.ToTable("decision_log", t => t.HasCheckConstraint("ck_decision_log_idx", "idx >= 0"));
        entry.HasKey(e => e.Index);
        entry.Property(e => e.Index).HasColumnName("idx").ValueGeneratedNever();
        // The database computes it, so that no leaf has another leaf's hash.
        entry.Property(e => e.LeafHash).HasComputedColumnSql("sha256('\\x00'::bytea || leaf)", stored: true);
        entry.Property(e => e.Type).HasMaxLength(30);
        entry.Property<NpgsqlTsVector>(SearchColumns.Words).IsRequired();
        entry.HasIndex(e => new { e.Type, e.Index });
        entry.HasIndex(e => new { e.CaseId, e.Index });
        entry.HasIndex(SearchColumns.Words).HasMethod("gin");
        entry.HasOne<Case>().WithMany().HasForeignKey(e => e.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class LoggedPersonalConfiguration : IEntityTypeConfiguration<LoggedPersonal>
{
    public void Configure(EntityTypeBuilder<LoggedPersonal> personal)
    {
        personal.ToTable("decision_log_personal");
        personal.HasKey(p => p.Index);
        personal.Property(p => p.Index).HasColumnName("idx").ValueGeneratedNever();
        personal.HasOne<LoggedEntry>().WithOne().HasForeignKey<LoggedPersonal>(p => p.Index).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SignedCheckpointConfiguration : IEntityTypeConfiguration<SignedCheckpoint>
{
    public void Configure(EntityTypeBuilder<SignedCheckpoint> checkpoint)
    {
        checkpoint.ToTable("decision_log_checkpoints");
        // After a change of key the same log is signed once more; otherwise once per size.
        checkpoint.HasKey(c => new { c.Size, c.KeyId });
        checkpoint.Property(c => c.Size).ValueGeneratedNever();
        checkpoint.Property(c => c.KeyId).HasMaxLength(16);
        checkpoint.HasIndex(c => c.KeyId);
        checkpoint.HasOne<PublishedKey>().WithMany().HasForeignKey(c => c.KeyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PublishedKeyConfiguration : IEntityTypeConfiguration<PublishedKey>
{
    public void Configure(EntityTypeBuilder<PublishedKey> key)
    {
        key.ToTable("decision_log_keys");
        key.HasKey(k => k.Id);
        key.Property(k => k.Id).HasMaxLength(16);
    }
}
