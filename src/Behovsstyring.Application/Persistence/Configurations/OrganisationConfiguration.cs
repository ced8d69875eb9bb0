using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Behovsstyring.Application.Persistence.Configurations;

internal sealed class OrganisationConfiguration : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> organisation)
    {
        organisation.ToTable("organisations");
        organisation.HasKey(o => o.Id);
        organisation.Property(o => o.Id).ValueGeneratedNever();
        organisation.Property(o => o.Key).HasMaxLength(60);
        organisation.Property(o => o.Name).HasMaxLength(OrganisationRules.NameMaxLength).UseCollation(Collations.Norwegian);
        organisation.Property(o => o.OrganisationNumber).HasMaxLength(9);
        organisation.Property(o => o.CountyNumber).HasMaxLength(2);
        organisation.Property(o => o.CountyName).HasMaxLength(100).UseCollation(Collations.Norwegian);
        organisation.Property<string>(SearchColumns.Names).IsRequired();
        organisation.Ignore(o => o.IsMember);
        organisation.Ignore(o => o.Size);
        organisation.HasOne<Person>().WithMany().HasForeignKey(o => o.ClosedById).OnDelete(DeleteBehavior.Restrict);
        organisation.HasIndex(o => o.Key).IsUnique();
        organisation.HasIndex(o => new { o.Kind, o.Name });
        // Oslo is two members with one number; otherwise a number names one organisation.
        organisation.HasIndex(o => new { o.OrganisationNumber, o.Kind }).IsUnique();
    }
}

internal sealed class NetworkMembershipConfiguration : IEntityTypeConfiguration<NetworkMembership>
{
    public void Configure(EntityTypeBuilder<NetworkMembership> membership)
    {
        membership.ToTable("network_memberships", t => t.HasCheckConstraint("ck_network_memberships_dates", "\"to\" IS NULL OR \"to\" >= \"from\""));
        membership.HasKey(m => new { m.NetworkId, m.MemberId, m.From });
        membership.HasOne<Organisation>().WithMany().HasForeignKey(m => m.NetworkId).OnDelete(DeleteBehavior.Restrict);
        membership.HasOne<Organisation>().WithMany().HasForeignKey(m => m.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>Order as people in Norway expect it (a … z æ ø å), whatever the cluster's locale.</summary>
internal static class Collations
{
    public const string Norwegian = "nb-x-icu";
}
