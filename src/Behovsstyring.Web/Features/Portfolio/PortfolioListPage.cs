using Behovsstyring.Application.Common;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared.Lists;

namespace Behovsstyring.Web.Features.Portfolio;

/// <summary>A list of concepts, projects or services at work.</summary>
public abstract class PortfolioListPage<TRow> : LiveListPage<Page<TRow>>
{
    private PortfolioAddress _asked = PortfolioAddress.OfCases(_ => null);

    /// <summary>The open list of the same: the files are its.</summary>
    protected abstract string OpenPath { get; }

    protected override ListAddress Here => _asked.At(Path);

    protected ListAddress Files => _asked.At(OpenPath);

    private protected abstract PortfolioAddress Asked(Func<string, string?> query);

    private protected abstract IQuery<Page<TRow>> Query(PortfolioAddress asked, int size);

    protected override void Read(Func<string, string?> query) => _asked = Asked(query);

    protected override async Task<Page<TRow>> LoadAsync() => (await Run(Query(_asked, WorkGrid.PageSize))).OrThrow();

    protected async Task<Page<TRow>> FirstAsync(int most) => (await Run(Query(_asked.AtFirstPage(), most))).OrThrow();
}
