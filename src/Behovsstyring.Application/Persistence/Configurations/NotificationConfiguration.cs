using Behovsstyring.Application.Persistence.Rows;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Behovsstyring.Application.Persistence.Configurations;

internal sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> notification)
    {
        notification.ToTable("notifications");
        notification.HasKey(n => n.Id);
        notification.Property(n => n.Code).HasMaxLength(60);
        notification.Property(n => n.Facts).HasColumnType("jsonb");
        notification.HasIndex(n => new { n.PersonId, n.At });
        notification.HasIndex(n => n.MailDueAt).HasFilter("mail_due_at IS NOT NULL");
        notification.HasOne<Case>().WithMany().HasForeignKey(n => n.CaseId).OnDelete(DeleteBehavior.Cascade);
        notification.HasOne<Organisation>().WithMany().HasForeignKey(n => n.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        notification.HasOne<Person>().WithMany().HasForeignKey(n => n.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class FormDraftConfiguration : IEntityTypeConfiguration<FormDraft>
{
    public void Configure(EntityTypeBuilder<FormDraft> draft)
    {
        draft.ToTable("form_drafts");
        draft.HasKey(d => new { d.PersonId, d.FormKey });
        draft.Property(d => d.FormKey).HasMaxLength(200);
        draft.HasOne<Person>().WithMany().HasForeignKey(d => d.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}
