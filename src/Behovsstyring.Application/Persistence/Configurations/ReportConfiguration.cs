using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;

namespace Behovsstyring.Application.Persistence.Configurations;

internal sealed class QuarterlyReportConfiguration : IEntityTypeConfiguration<QuarterlyReport>
{
    public void Configure(EntityTypeBuilder<QuarterlyReport> report)
    {
        report.ToTable("quarterly_reports", t =>
        {
            t.HasCheckConstraint("ck_quarterly_reports_number", "number BETWEEN 1 AND 4");
            t.HasCheckConstraint("ck_quarterly_reports_approved", "(state = 1) = (approved_at IS NULL)");
            t.HasCheckConstraint("ck_quarterly_reports_frozen", "(state = 3) = (frozen IS NOT NULL AND digest IS NOT NULL AND published_at IS NOT NULL)");
        });
        report.HasKey(r => r.Id);
        report.Property(r => r.Id).ValueGeneratedNever();
        report.Ignore(r => r.Quarter);
        report.Property(r => r.Content).HasJson();
        report.Property(r => r.Figures).HasJson();
        report.Property(r => r.Comments).HasJson();
        report.Property(r => r.Frozen).HasColumnType("jsonb");
        report.Property(r => r.Digest).HasMaxLength(64);
        report.Property<NpgsqlTsVector?>(SearchColumns.Words);
        report.HasIndex(SearchColumns.Words).HasMethod("gin");
        report.HasIndex(r => new { r.Year, r.Number }).IsUnique();
        report.HasOne<Person>().WithMany().HasForeignKey(r => r.DrawnById).OnDelete(DeleteBehavior.Restrict);
        report.HasOne<Person>().WithMany().HasForeignKey(r => r.ApprovedById).OnDelete(DeleteBehavior.Restrict);
        report.HasOne<Person>().WithMany().HasForeignKey(r => r.PublishedById).OnDelete(DeleteBehavior.Restrict);
        report.OwnsMany(r => r.Corrections, correction =>
        {
            correction.ToTable("report_corrections");
            correction.WithOwner().HasForeignKey(c => c.ReportId);
            correction.HasKey(c => new { c.ReportId, c.Number });
            correction.Property(c => c.Number).ValueGeneratedNever();
            correction.Property(c => c.Text).HasMaxLength(ReportRules.CorrectionMaxLength);
            correction.Property<NpgsqlTsVector>(SearchColumns.Words).IsRequired();
            correction.HasOne<Person>().WithMany().HasForeignKey(c => c.ById).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
