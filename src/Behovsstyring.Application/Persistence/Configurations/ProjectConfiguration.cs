using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Concepts;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Domain.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Behovsstyring.Application.Persistence.Configurations;

internal sealed class ProjectConfiguration : IEntityTypeConfiguration<Project>
{
    public void Configure(EntityTypeBuilder<Project> project)
    {
        project.ToTable("projects");
        project.HasKey(p => p.Id);
        project.Property(p => p.Id).ValueGeneratedNever();
        project.HasOne(p => p.Case).WithOne().HasForeignKey<Project>(p => p.Id).OnDelete(DeleteBehavior.Restrict);
        project.Navigation(p => p.Case).AutoInclude();
        project.ComplexProperty(p => p.Content, content =>
        {
            content.Property(c => c.Title).HasColumnName("title").HasMaxLength(ProjectRules.TitleMaxLength);
            content.Property(c => c.Summary).HasColumnName("summary").HasMaxLength(ProjectRules.SummaryMaxLength);
            content.Property(c => c.Goals).HasColumnName("goals").HasMaxLength(ProjectRules.TextMaxLength);
            content.Property(c => c.Plan).HasColumnName("plan").HasMaxLength(ProjectRules.TextMaxLength);
            content.Property(c => c.Financing).HasColumnName("financing").HasMaxLength(ProjectRules.TextMaxLength);
            content.Property(c => c.Estimate).HasColumnName("estimate");
            content.Property(c => c.StartsOn).HasColumnName("starts_on");
            content.Property(c => c.EndsOn).HasColumnName("ends_on");
        });
        project.Property(p => p.Reason).HasMaxLength(ProjectRules.NoteMaxLength);
        project.HasIndex(p => p.ConceptId);
        project.HasOne<Concept>().WithMany().HasForeignKey(p => p.ConceptId).OnDelete(DeleteBehavior.Restrict);
        project.HasOne<Body>().WithMany().HasForeignKey(p => p.SteeringGroupId).OnDelete(DeleteBehavior.Restrict);
        project.OwnsMany(p => p.Deliveries, Deliveries);
        project.OwnsMany(p => p.Risks, risk =>
        {
            risk.ToTable("project_risks");
            risk.WithOwner().HasForeignKey("project_id");
            risk.HasKey(r => r.Id);
            risk.Property(r => r.Id).ValueGeneratedNever();
            risk.Property(r => r.Content).HasJson();
        });
        project.OwnsMany(p => p.Reports, report =>
        {
            report.ToTable("project_status_reports");
            report.WithOwner().HasForeignKey("project_id");
            report.HasKey(r => r.Id);
            report.Property(r => r.Id).ValueGeneratedNever();
            report.Property(r => r.Text).HasMaxLength(ProjectRules.TextMaxLength);
            report.Ignore(r => r.Overall);
            report.HasIndex("project_id", nameof(StatusReport.At));
            report.HasOne<Person>().WithMany().HasForeignKey(r => r.ById).OnDelete(DeleteBehavior.Restrict);
        });
        project.OwnsMany(p => p.Representatives, representative =>
        {
            representative.ToTable("project_representatives");
            representative.WithOwner().HasForeignKey("project_id");
            representative.HasKey(r => r.Id);
            representative.Property(r => r.Id).ValueGeneratedNever();
            representative.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            representative.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void Deliveries(OwnedNavigationBuilder<Project, Delivery> delivery)
    {
        delivery.ToTable("project_deliveries");
        delivery.WithOwner().HasForeignKey("project_id");
        delivery.HasKey(d => d.Id);
        delivery.Property(d => d.Id).ValueGeneratedNever();
        delivery.Property(d => d.Title).HasMaxLength(ProjectRules.LineMaxLength);
        delivery.Property(d => d.Description).HasMaxLength(ProjectRules.TextMaxLength);
        delivery.Property(d => d.DroppedBecause).HasMaxLength(ProjectRules.NoteMaxLength);
        delivery.HasIndex(d => d.ServiceId);
        delivery.HasOne<Service>().WithMany().HasForeignKey(d => d.ServiceId).OnDelete(DeleteBehavior.Restrict);
        delivery.OwnsMany(d => d.Items, item =>
        {
            item.ToTable("project_acceptance_items");
            item.WithOwner().HasForeignKey("delivery_id");
            item.HasKey(i => i.Id);
            item.Property(i => i.Id).ValueGeneratedNever();
            item.Property(i => i.Text).HasMaxLength(ProjectRules.LineMaxLength);
            item.Property(i => i.Note).HasMaxLength(ProjectRules.NoteMaxLength);
            item.HasOne<Person>().WithMany().HasForeignKey(i => i.ById).OnDelete(DeleteBehavior.Restrict);
            item.HasOne<Organisation>().WithMany().HasForeignKey(i => i.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
