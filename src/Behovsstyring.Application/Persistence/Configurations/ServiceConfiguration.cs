using Behovsstyring.Domain.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Behovsstyring.Application.Persistence.Configurations;

internal sealed class ServiceConfiguration : IEntityTypeConfiguration<Service>
{
    public void Configure(EntityTypeBuilder<Service> service)
    {
        service.ToTable("services");
        service.HasKey(s => s.Id);
        service.Property(s => s.Id).ValueGeneratedNever();
        service.HasOne(s => s.Case).WithOne().HasForeignKey<Service>(s => s.Id).OnDelete(DeleteBehavior.Restrict);
        service.Navigation(s => s.Case).AutoInclude();
        service.Property(s => s.Slug).HasMaxLength(60);
        service.HasIndex(s => s.Slug).IsUnique();
        service.Property(s => s.Name).HasJson();
        service.Property(s => s.Description).HasJson();
    }
}
