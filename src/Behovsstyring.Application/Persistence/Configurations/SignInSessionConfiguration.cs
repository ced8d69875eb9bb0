using Behovsstyring.Application.Persistence.Rows;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Behovsstyring.Application.Persistence.Configurations;

internal sealed class SignInSessionConfiguration : IEntityTypeConfiguration<SignInSession>
{
    public void Configure(EntityTypeBuilder<SignInSession> session)
    {
        session.ToTable("sign_in_sessions");
        session.HasKey(s => s.Id);
        session.Property(s => s.Id).ValueGeneratedNever();
        session.Property(s => s.Provider).HasMaxLength(40);
        session.Property(s => s.ProviderSessionHash).HasMaxLength(64);
        session.HasIndex(s => new { s.Provider, s.ProviderSessionHash });
        session.HasIndex(s => s.PersonId);
        session.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class DataProtectionKeyConfiguration : IEntityTypeConfiguration<DataProtectionKey>
{
    public void Configure(EntityTypeBuilder<DataProtectionKey> key)
    {
        key.ToTable("data_protection_keys");
        key.HasKey(k => k.Name);
        key.Property(k => k.Name).HasMaxLength(100);
    }
}
