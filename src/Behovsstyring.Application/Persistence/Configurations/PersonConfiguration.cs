using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Behovsstyring.Application.Persistence.Configurations;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("people");
        person.HasKey(p => p.Id);
        person.Property(p => p.Id).ValueGeneratedNever();
        person.Property(p => p.Name).HasMaxLength(RoleRules.NameMaxLength).UseCollation(Collations.Norwegian);
        person.Property(p => p.Email).HasMaxLength(RoleRules.EmailMaxLength);
        person.Property(p => p.JobTitle).HasMaxLength(120);
        person.Property(p => p.Language).HasMaxLength(2);
        person.Property<string>(SearchColumns.Names).IsRequired();
        person.HasIndex(p => p.Name);
        person.HasIndex(p => p.Email);
        person.OwnsMany(p => p.Identities, identity =>
        {
            identity.ToTable("person_identities");
            identity.WithOwner().HasForeignKey("person_id");
            identity.HasKey(i => new { i.Provider, i.SubjectHash });
            identity.Property(i => i.Provider).HasMaxLength(40);
            identity.Property(i => i.SubjectHash).HasMaxLength(64);
        });
        person.HasMany(p => p.Grants).WithOne().HasForeignKey(g => g.PersonId);
        person.HasOne<Person>().WithMany().HasForeignKey(p => p.ClosedById).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RoleGrantConfiguration : IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<RoleGrant> grant)
    {
        // Ending a role the day before it began takes it back altogether.
        grant.ToTable("role_grants", t => t.HasCheckConstraint("ck_role_grants_dates", "\"to\" IS NULL OR \"to\" >= \"from\" - 1"));
        grant.HasKey(g => g.Id);
        grant.Property(g => g.Id).ValueGeneratedNever();
        grant.HasIndex(g => new { g.PersonId, g.OrganisationId });
        grant.HasIndex(g => g.OrganisationId);
        grant.HasOne<Organisation>().WithMany().HasForeignKey(g => g.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        grant.HasOne<Person>().WithMany().HasForeignKey(g => g.GrantedById).OnDelete(DeleteBehavior.Restrict);
        grant.HasOne<Person>().WithMany().HasForeignKey(g => g.EndedById).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.ToTable("invitations");
        invitation.HasKey(i => i.Id);
        invitation.Property(i => i.Id).ValueGeneratedNever();
        invitation.HasIndex(i => i.PersonId);
        invitation.HasOne<Person>().WithMany().HasForeignKey(i => i.PersonId).OnDelete(DeleteBehavior.Cascade);
        invitation.HasOne<Person>().WithMany().HasForeignKey(i => i.SentById).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RoleConflictConfiguration : IEntityTypeConfiguration<RoleConflict>
{
    public void Configure(EntityTypeBuilder<RoleConflict> conflict)
    {
        conflict.ToTable("role_conflicts");
        conflict.HasKey(c => new { c.First, c.Second });
    }
}
