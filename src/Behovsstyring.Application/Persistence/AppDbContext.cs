using Behovsstyring.Application.Persistence.Rows;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Concepts;
using Behovsstyring.Domain.Documents;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Projects;
using Behovsstyring.Domain.Reports;
using Behovsstyring.Domain.Services;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.Persistence;

/// <summary>The one context. Only use cases see it; pages never do.</summary>
public sealed class AppDbContext(DbContextOptions<AppDbContext> options) : DbContext(options)
{
    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<NetworkMembership> NetworkMemberships => Set<NetworkMembership>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<RoleConflict> RoleConflicts => Set<RoleConflict>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<SignInSession> SignInSessions => Set<SignInSession>();

    public DbSet<Case> Cases => Set<Case>();

    public DbSet<CaseTrailEntry> CaseTrail => Set<CaseTrailEntry>();

    public DbSet<CaseFollower> CaseFollowers => Set<CaseFollower>();

    public DbSet<CaseStandIn> CaseStandIns => Set<CaseStandIn>();

    public DbSet<Idea> Ideas => Set<Idea>();

    public DbSet<ListedIdea> ListedIdeas => Set<ListedIdea>();

    public DbSet<IdeaSupport> IdeaSupports => Set<IdeaSupport>();

    public DbSet<IdeaAnchoring> IdeaAnchorings => Set<IdeaAnchoring>();

    public DbSet<Body> Bodies => Set<Body>();

    public DbSet<Seat> Seats => Set<Seat>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<MeetingCall> MeetingCalls => Set<MeetingCall>();

    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();

    public DbSet<Attendance> Attendances => Set<Attendance>();

    public DbSet<Ballot> Ballots => Set<Ballot>();

    public DbSet<Vote> Votes => Set<Vote>();

    public DbSet<MeetingRecord> MeetingRecords => Set<MeetingRecord>();

    public DbSet<Concept> Concepts => Set<Concept>();

    public DbSet<Project> Projects => Set<Project>();

    public DbSet<Service> Services => Set<Service>();

    public DbSet<GovernanceModel> GovernanceModels => Set<GovernanceModel>();

    public DbSet<GateReview> GateReviews => Set<GateReview>();

    public DbSet<GateCondition> GateConditions => Set<GateCondition>();

    public DbSet<Document> Documents => Set<Document>();

    public DbSet<DocumentContent> DocumentContents => Set<DocumentContent>();

    public DbSet<QuarterlyReport> Reports => Set<QuarterlyReport>();

    public DbSet<Notification> Notifications => Set<Notification>();

    public DbSet<FormDraft> FormDrafts => Set<FormDraft>();

    public DbSet<LoggedEntry> DecisionLog => Set<LoggedEntry>();

    public DbSet<LoggedPersonal> DecisionLogPersonal => Set<LoggedPersonal>();

    public DbSet<SignedCheckpoint> DecisionLogCheckpoints => Set<SignedCheckpoint>();

    public DbSet<PublishedKey> DecisionLogKeys => Set<PublishedKey>();

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        SearchColumns.Fill(ChangeTracker);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        SearchColumns.Fill(ChangeTracker);
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasPostgresExtension("pg_trgm");
        modelBuilder.HasPostgresExtension("btree_gin");
        modelBuilder.HasPostgresExtension("btree_gist");
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);
        foreach (var aggregate in modelBuilder.Model.GetEntityTypes().Where(t => t.ClrType.IsSubclassOf(typeof(Aggregate))))
        {
            modelBuilder.Entity(aggregate.ClrType).Ignore(nameof(Aggregate.Events));
            modelBuilder.Entity(aggregate.ClrType).Property(nameof(Aggregate.Version)).IsRowVersion();
        }

        modelBuilder.HasDbFunction(((Delegate)Searching.Query).Method).HasName("search_query");
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        TypedIds.Configure(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveColumnType("timestamptz");
    }
}
