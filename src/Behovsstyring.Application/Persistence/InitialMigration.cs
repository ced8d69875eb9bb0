using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Behovsstyring.Application.Persistence.Migrations;

/// <summary>What the first migration does beyond the generated half: the scripts and the grants. It lives here so that generating again loses nothing.</summary>
public partial class Initial
{
    public override IReadOnlyList<MigrationOperation> UpOperations =>
        [.. base.UpOperations, .. SchemaScripts.All.Select(sql => new SqlOperation { Sql = sql })];

    public override IReadOnlyList<MigrationOperation> DownOperations =>
        throw new NotSupportedException("The first migration is undone by dropping the database.");
}
