using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Behovsstyring.Application.Persistence.Configurations;

internal sealed class BallotConfiguration : IEntityTypeConfiguration<Ballot>
{
    /// <summary>At most one ballot of a meeting is open at a time.</summary>
    public const string OneOpen = "ux_ballots_one_open";

    public void Configure(EntityTypeBuilder<Ballot> ballot)
    {
        ballot.ToTable("ballots", t => t.HasCheckConstraint("ck_ballots_result_when_closed", "(state = 2) = (result IS NOT NULL)"));
        ballot.HasKey(b => b.Id);
        ballot.Property(b => b.Id).ValueGeneratedNever();
        ballot.Ignore(b => b.Electorate);
        ballot.Property(b => b.Rules).HasJson();
        ballot.Property(b => b.Result).HasJson();
        ballot.Property(b => b.CancelReason).HasMaxLength(MeetingRules.ReasonMaxLength);
        ballot.HasIndex(b => b.MeetingId, OneOpen).IsUnique().HasFilter("state = 1");
        ballot.HasIndex(b => b.MeetingId, "ix_ballots_meeting_id");
        ballot.HasIndex(b => b.AgendaItemId);
        ballot.HasOne<Meeting>().WithMany().HasForeignKey(b => b.MeetingId).OnDelete(DeleteBehavior.Restrict);
        ballot.HasOne<AgendaItem>().WithMany().HasForeignKey(b => b.AgendaItemId).OnDelete(DeleteBehavior.Restrict);
        ballot.HasOne<Proposal>().WithMany().HasForeignKey(b => b.ProposalId).OnDelete(DeleteBehavior.Restrict);
        ballot.HasMany(b => b.Voters).WithOne().HasForeignKey(v => v.BallotId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class BallotVoterConfiguration : IEntityTypeConfiguration<BallotVoter>
{
    public void Configure(EntityTypeBuilder<BallotVoter> voter)
    {
        voter.ToTable("ballot_voters");
        voter.HasKey(v => new { v.BallotId, v.SeatId });
        voter.HasAlternateKey(v => new { v.BallotId, v.SeatId, v.PersonId });
        // A person votes for one seat only.
        voter.HasIndex(v => new { v.BallotId, v.PersonId }).IsUnique();
        voter.HasIndex(v => v.PersonId);
        voter.HasOne<Seat>().WithMany().HasForeignKey(v => v.SeatId).OnDelete(DeleteBehavior.Restrict);
        voter.HasOne<Seat>().WithMany().HasForeignKey(v => v.FilledBy).OnDelete(DeleteBehavior.Restrict);
        voter.HasOne<Person>().WithMany().HasForeignKey(v => v.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class VoteConfiguration : IEntityTypeConfiguration<Vote>
{
    public void Configure(EntityTypeBuilder<Vote> vote)
    {
        vote.ToTable("votes", t => t.HasCheckConstraint("ck_votes_choice", "choice BETWEEN 1 AND 4"));
        // The key is the rule: one seat has one vote in a ballot.
        vote.HasKey(v => new { v.BallotId, v.SeatId });
        // Only a line of the frozen list can vote, and only as the person the list has.
        vote.HasOne<BallotVoter>().WithOne()
            .HasForeignKey<Vote>(v => new { v.BallotId, v.SeatId, v.PersonId })
            .HasPrincipalKey<BallotVoter>(v => new { v.BallotId, v.SeatId, v.PersonId })
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MeetingRecordConfiguration : IEntityTypeConfiguration<MeetingRecord>
{
    public void Configure(EntityTypeBuilder<MeetingRecord> record)
    {
        record.ToTable("meeting_records");
        record.HasKey(r => r.MeetingId);
        record.Property(r => r.MeetingId).ValueGeneratedNever();
        record.Property(r => r.Facts).HasJson();
        record.Property(r => r.ItemTexts).HasJson();
        record.Property(r => r.Introduction).HasMaxLength(MeetingRules.TextMaxLength);
        record.HasIndex(r => r.PublishedAt);
        record.HasOne<Meeting>().WithOne().HasForeignKey<MeetingRecord>(r => r.MeetingId).OnDelete(DeleteBehavior.Restrict);
        record.HasOne<Meeting>().WithMany().HasForeignKey(r => r.ApprovedInMeeting).OnDelete(DeleteBehavior.Restrict);
        record.HasOne<Body>().WithMany().HasForeignKey(r => r.BodyId).OnDelete(DeleteBehavior.Restrict);
        record.HasOne<Person>().WithMany().HasForeignKey(r => r.ApprovedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
