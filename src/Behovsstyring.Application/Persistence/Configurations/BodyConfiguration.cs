using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Behovsstyring.Application.Persistence.Configurations;

internal sealed class BodyConfiguration : IEntityTypeConfiguration<Body>
{
    public void Configure(EntityTypeBuilder<Body> body)
    {
        body.ToTable("bodies");
        body.HasKey(b => b.Id);
        body.Property(b => b.Id).ValueGeneratedNever();
        body.Property(b => b.Slug).HasMaxLength(BodyRules.SlugMaxLength);
        body.Property(b => b.Name).HasMaxLength(BodyRules.NameMaxLength).UseCollation(Collations.Norwegian);
        body.Property(b => b.NameNn).HasMaxLength(BodyRules.NameMaxLength);
        body.Property(b => b.NameEn).HasMaxLength(BodyRules.NameMaxLength);
        body.Property<string>(SearchColumns.Names).IsRequired();
        body.HasIndex(b => b.Slug).IsUnique();
        body.HasIndex(b => b.Kind);
        body.HasIndex(b => b.ForCase);
        body.HasOne<Organisation>().WithMany().HasForeignKey(b => b.SecretariatId).OnDelete(DeleteBehavior.Restrict);
        body.HasOne<Case>().WithMany().HasForeignKey(b => b.ForCase).OnDelete(DeleteBehavior.Restrict);
        body.HasMany(b => b.Mandates).WithOne().HasForeignKey(m => m.BodyId).OnDelete(DeleteBehavior.Restrict);
        body.HasMany(b => b.Seats).WithOne().HasForeignKey(s => s.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MandateConfiguration : IEntityTypeConfiguration<Mandate>
{
    public void Configure(EntityTypeBuilder<Mandate> mandate)
    {
        mandate.ToTable("body_mandates");
        mandate.HasKey(m => new { m.BodyId, m.Number });
        mandate.ComplexProperty(m => m.Terms, terms =>
        {
            terms.Property(t => t.Purpose).HasColumnName("purpose").HasMaxLength(BodyRules.PurposeMaxLength);
            terms.Property(t => t.Basis).HasColumnName("basis").HasMaxLength(BodyRules.BasisMaxLength);
            terms.Property(t => t.MinSeats).HasColumnName("min_seats");
            terms.Property(t => t.MaxSeats).HasColumnName("max_seats");
            terms.Property(t => t.DecisionForm).HasColumnName("decision_form");
            terms.Property(t => t.Voting).HasColumnName("voting").HasJson();
        });
    }
}

internal sealed class SeatConfiguration : IEntityTypeConfiguration<Seat>
{
    /// <summary>Made in SQL: no tool has a word for it. One leader of a body at a time.</summary>
    public const string OneLeader = "ex_seats_one_leader";

    /// <summary>Made in SQL. No person has two seats that could come to vote in one body at a time.</summary>
    public const string OneVote = "ex_seats_one_vote";

    public void Configure(EntityTypeBuilder<Seat> seat)
    {
        // A seat that ends the day before it began never began.
        seat.ToTable("seats", t => t.HasCheckConstraint("ck_seats_dates", "\"to\" IS NULL OR \"to\" >= \"from\" - 1"));
        seat.HasKey(s => s.Id);
        seat.Property(s => s.Id).ValueGeneratedNever();
        seat.Property(s => s.OnWordOf).HasMaxLength(SeatRules.OnWordOfMaxLength);
        seat.HasIndex(s => new { s.BodyId, s.From });
        seat.HasIndex(s => s.PersonId);
        seat.HasIndex(s => s.OrganisationId);
        seat.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
        seat.HasOne<Person>().WithMany().HasForeignKey(s => s.GivenById).OnDelete(DeleteBehavior.Restrict);
        seat.HasOne<Person>().WithMany().HasForeignKey(s => s.EndedById).OnDelete(DeleteBehavior.Restrict);
        seat.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        seat.HasOne<Organisation>().WithMany().HasForeignKey(s => s.DeputyFor).OnDelete(DeleteBehavior.Restrict);
    }
}
