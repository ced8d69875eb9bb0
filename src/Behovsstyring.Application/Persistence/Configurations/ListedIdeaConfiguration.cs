using Behovsstyring.Application.Persistence.Rows;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Behovsstyring.Application.Persistence.Configurations;

internal sealed class ListedIdeaConfiguration : IEntityTypeConfiguration<ListedIdea>
{
    /// <summary>What the list is often narrowed by: each of them, and state with each other.</summary>
    private static readonly string[][] Filters =
    [
        [],
        [nameof(ListedIdea.State)],
        [nameof(ListedIdea.Area)],
        [nameof(ListedIdea.CountyNumber)],
        [nameof(ListedIdea.OrganisationId)],
        [nameof(ListedIdea.State), nameof(ListedIdea.Area)],
        [nameof(ListedIdea.State), nameof(ListedIdea.CountyNumber)],
        [nameof(ListedIdea.State), nameof(ListedIdea.OrganisationId)],
    ];

    private static readonly string[] Orders =
        [nameof(ListedIdea.SubmittedAt), nameof(ListedIdea.UpdatedAt), nameof(ListedIdea.Supports), nameof(ListedIdea.Title)];

    /// <summary>In every index, so that any other combination is filtered and counted without the table.</summary>
    private static readonly string[] Carried =
        [nameof(ListedIdea.State), nameof(ListedIdea.Area), nameof(ListedIdea.CountyNumber), nameof(ListedIdea.Visibility)];

    public void Configure(EntityTypeBuilder<ListedIdea> idea)
    {
        idea.ToTable("listed_ideas");
        idea.HasKey(i => i.CaseId);
        idea.Property(i => i.CaseId).ValueGeneratedNever();
        idea.Property(i => i.Number).HasMaxLength(20);
        idea.Property(i => i.Title).HasMaxLength(200).UseCollation(Collations.Norwegian);
        idea.Property(i => i.CountyNumber).HasMaxLength(2);
        idea.HasOne<Case>().WithOne().HasForeignKey<ListedIdea>(i => i.CaseId).OnDelete(DeleteBehavior.Cascade);
        idea.HasOne<Organisation>().WithMany().HasForeignKey(i => i.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        foreach (var filter in Filters)
        {
            foreach (var order in Orders)
            {
                // The key comes last, so that rows with equal values have an order too.
                string[] columns = [.. filter, order, nameof(ListedIdea.CaseId)];
                idea.HasIndex(columns).IncludeProperties([.. Carried.Except(columns)]);
            }
        }
    }
}
