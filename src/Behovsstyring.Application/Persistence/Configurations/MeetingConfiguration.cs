using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Behovsstyring.Application.Persistence.Configurations;

internal sealed class MeetingConfiguration : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> meeting)
    {
        meeting.ToTable("meetings");
        meeting.HasKey(m => m.Id);
        meeting.Property(m => m.Id).ValueGeneratedNever();
        meeting.Property(m => m.Slug).HasMaxLength(BodyRules.SlugMaxLength + 20);
        meeting.ComplexProperty(m => m.Details, details =>
        {
            details.Property(d => d.StartsAt).HasColumnName("starts_at");
            details.Property(d => d.EndsAt).HasColumnName("ends_at");
            details.Property(d => d.Form).HasColumnName("form");
            details.Property(d => d.Place).HasColumnName("place").HasMaxLength(MeetingRules.PlaceMaxLength);
            details.Property(d => d.JoinAddress).HasColumnName("join_address").HasMaxLength(MeetingRules.AddressMaxLength);
        });
        meeting.Property(m => m.NoticeText).HasMaxLength(MeetingRules.TextMaxLength);
        meeting.Property(m => m.CancelReason).HasMaxLength(MeetingRules.ReasonMaxLength);
        meeting.Property(m => m.VotingRules).HasJson();
        meeting.Property<string>(SearchColumns.Names).IsRequired();
        meeting.HasIndex(m => m.Slug).IsUnique();
        meeting.HasIndex(m => new { m.BodyId, m.Year, m.Running }).IsUnique();
        meeting.HasOne<Body>().WithMany().HasForeignKey(m => m.BodyId).OnDelete(DeleteBehavior.Restrict);
        meeting.HasMany(m => m.Agenda).WithOne().HasForeignKey(i => i.MeetingId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class MeetingCallConfiguration : IEntityTypeConfiguration<MeetingCall>
{
    public void Configure(EntityTypeBuilder<MeetingCall> call)
    {
        call.ToTable("meeting_calls");
        call.HasKey(c => new { c.MeetingId, c.PersonId });
        call.Ignore(c => c.Holds);
        call.HasIndex(c => c.PersonId);
        call.HasOne<Meeting>().WithMany().HasForeignKey(c => c.MeetingId).OnDelete(DeleteBehavior.Restrict);
        call.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AgendaItemConfiguration : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> item)
    {
        item.ToTable("agenda_items");
        item.HasKey(i => i.Id);
        item.Property(i => i.Id).ValueGeneratedNever();
        // Columns of the item itself, so that the case and the gate review can be real foreign keys.
        item.OwnsOne(i => i.Content, content =>
        {
            content.Property(c => c.Title).HasColumnName("title").HasMaxLength(MeetingRules.TitleMaxLength);
            content.Property(c => c.Kind).HasColumnName("kind");
            content.Property(c => c.Capacity).HasColumnName("capacity");
            content.Property(c => c.CaseId).HasColumnName("case_id");
            content.Property(c => c.GateReviewId).HasColumnName("gate_review_id");
            content.Property(c => c.RecordOf).HasColumnName("record_of");
            content.Property(c => c.Presentation).HasColumnName("presentation").HasMaxLength(MeetingRules.TextMaxLength);
            content.Property(c => c.ReportId).HasColumnName("report_id");
            content.HasIndex(c => c.CaseId);
            content.HasIndex(c => c.ReportId);
            content.HasIndex(c => c.GateReviewId);
            content.HasOne<Case>().WithMany().HasForeignKey(c => c.CaseId).OnDelete(DeleteBehavior.Restrict);
            content.HasOne<GateReview>().WithMany().HasForeignKey(c => c.GateReviewId).OnDelete(DeleteBehavior.Restrict);
            content.HasOne<QuarterlyReport>().WithMany().HasForeignKey(c => c.ReportId).OnDelete(DeleteBehavior.Restrict);
            content.HasOne<Meeting>().WithMany().HasForeignKey(c => c.RecordOf).OnDelete(DeleteBehavior.Restrict);
        });
        item.Navigation(i => i.Content).IsRequired();
        item.OwnsOne(i => i.Outcome, outcome =>
        {
            outcome.Property(o => o.Result).HasColumnName("outcome_result");
            outcome.Property(o => o.Form).HasColumnName("outcome_form");
            outcome.Property(o => o.ProposalId).HasColumnName("outcome_proposal_id");
            outcome.Property(o => o.BallotId).HasColumnName("outcome_ballot_id");
            outcome.Property(o => o.Recommends).HasColumnName("outcome_recommends");
            outcome.Property(o => o.Text).HasColumnName("outcome_text").HasMaxLength(MeetingRules.TextMaxLength);
            outcome.Property(o => o.At).HasColumnName("outcome_at");
        });
        item.Property<string>(SearchColumns.Names).IsRequired();
        item.HasIndex(i => new { i.MeetingId, i.Number });
        item.HasMany(i => i.Proposals).WithOne().HasForeignKey(p => p.AgendaItemId).OnDelete(DeleteBehavior.Cascade);
        item.HasMany(i => i.Objections).WithOne().HasForeignKey(o => o.AgendaItemId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ProposalConfiguration : IEntityTypeConfiguration<Proposal>
{
    public void Configure(EntityTypeBuilder<Proposal> proposal)
    {
        proposal.ToTable("proposals");
        proposal.HasKey(p => p.Id);
        proposal.Property(p => p.Id).ValueGeneratedNever();
        proposal.Property(p => p.Text).HasMaxLength(MeetingRules.TextMaxLength);
        proposal.HasOne<Seat>().WithMany().HasForeignKey(p => p.ProposedBy).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ItemObjectionConfiguration : IEntityTypeConfiguration<ItemObjection>
{
    public void Configure(EntityTypeBuilder<ItemObjection> objection)
    {
        objection.ToTable("agenda_item_objections");
        objection.HasKey(o => new { o.AgendaItemId, o.SeatId });
        objection.HasOne<Seat>().WithMany().HasForeignKey(o => o.SeatId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AttendanceConfiguration : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> attendance)
    {
        attendance.ToTable("meeting_attendance");
        attendance.HasKey(a => a.MeetingId);
        attendance.Property(a => a.MeetingId).ValueGeneratedNever();
        attendance.Ignore(a => a.FilledSeats);
        attendance.HasOne<Meeting>().WithOne().HasForeignKey<Attendance>(a => a.MeetingId).OnDelete(DeleteBehavior.Restrict);
        attendance.HasOne<Seat>().WithMany().HasForeignKey(a => a.ChairSeatId).OnDelete(DeleteBehavior.Restrict);
        // An opening that is undone takes its roll along; the database refuses it once somebody else has come.
        attendance.HasMany(a => a.Roll).WithOne().HasForeignKey(r => r.MeetingId).OnDelete(DeleteBehavior.Cascade);
        attendance.HasMany(a => a.Stays).WithOne().HasForeignKey(s => s.MeetingId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class RollSeatConfiguration : IEntityTypeConfiguration<RollSeat>
{
    public void Configure(EntityTypeBuilder<RollSeat> roll)
    {
        roll.ToTable("meeting_roll");
        roll.HasKey(r => new { r.MeetingId, r.SeatId });
        roll.HasIndex(r => r.PersonId);
        roll.HasOne<Seat>().WithMany().HasForeignKey(r => r.SeatId).OnDelete(DeleteBehavior.Restrict);
        roll.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StayConfiguration : IEntityTypeConfiguration<Stay>
{
    public void Configure(EntityTypeBuilder<Stay> stay)
    {
        stay.ToTable("meeting_stays", t => t.HasCheckConstraint("ck_meeting_stays_times", "\"to\" IS NULL OR \"to\" >= \"from\""));
        stay.HasKey(s => new { s.MeetingId, s.Number });
        stay.Ignore(s => s.FilledSeat);
        // At one time a seat is present once, and one deputy fills it.
        stay.HasIndex(s => new { s.MeetingId, s.SeatId }).IsUnique().HasFilter("\"to\" IS NULL").HasDatabaseName("ux_meeting_stays_present");
        stay.HasIndex(s => new { s.MeetingId, s.StandsInFor }).IsUnique().HasFilter("\"to\" IS NULL").HasDatabaseName("ux_meeting_stays_filled");
    }
}
