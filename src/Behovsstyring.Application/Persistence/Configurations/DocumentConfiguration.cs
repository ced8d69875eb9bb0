using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Documents;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Behovsstyring.Application.Persistence.Configurations;

internal sealed class DocumentConfiguration : IEntityTypeConfiguration<Document>
{
    /// <summary>The same bytes hang on a case once, as long as they hang there.</summary>
    public const string Once = "ix_documents_case_id_content_digest";

    public void Configure(EntityTypeBuilder<Document> document)
    {
        document.ToTable("documents", t =>
        {
            t.HasCheckConstraint("ck_documents_size", $"size BETWEEN 1 AND {DocumentRules.BytesMax}");
            t.HasCheckConstraint("ck_documents_content", "content_digest = digest");
            t.HasCheckConstraint(
                "ck_documents_removed",
                "(removed_at IS NULL) = (content_digest IS NOT NULL) AND (removed_at IS NULL) = (removed_reason IS NULL) AND (removed_at IS NULL) = (removed_by_id IS NULL)");
        });
        document.HasKey(d => d.Id);
        document.Property(d => d.Id).ValueGeneratedNever();
        document.Property(d => d.Name).HasMaxLength(DocumentRules.NameMaxLength);
        document.Property(d => d.Digest).HasMaxLength(64);
        document.Property(d => d.ContentDigest).HasMaxLength(64);
        document.Property(d => d.RemovedReason).HasMaxLength(DocumentRules.ReasonMaxLength);
        document.HasIndex(d => new { d.CaseId, d.AttachedAt });
        document.HasIndex(d => new { d.CaseId, d.ContentDigest }).IsUnique();
        document.HasOne<DocumentContent>().WithMany().HasForeignKey(d => d.ContentDigest).OnDelete(DeleteBehavior.Restrict);
        document.HasOne<Case>().WithMany().HasForeignKey(d => d.CaseId).OnDelete(DeleteBehavior.Restrict);
        document.HasOne<Organisation>().WithMany().HasForeignKey(d => d.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        document.HasOne<Organisation>().WithMany().HasForeignKey(d => d.RemovedForId).OnDelete(DeleteBehavior.Restrict);
        document.HasOne<Person>().WithMany().HasForeignKey(d => d.AttachedById).OnDelete(DeleteBehavior.Restrict);
        document.HasOne<Person>().WithMany().HasForeignKey(d => d.RemovedById).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DocumentContentConfiguration : IEntityTypeConfiguration<DocumentContent>
{
    public void Configure(EntityTypeBuilder<DocumentContent> content)
    {
        content.ToTable("document_contents", t =>
        {
            t.HasCheckConstraint("ck_document_contents_digest", "digest = encode(sha256(bytes), 'hex')");
            t.HasCheckConstraint("ck_document_contents_size", $"octet_length(bytes) BETWEEN 1 AND {DocumentRules.BytesMax}");
        });
        content.HasKey(c => c.Digest);
        content.Property(c => c.Digest).HasMaxLength(64).ValueGeneratedNever();
    }
}
