using System.Globalization;
using Behovsstyring.Application.DecisionLog;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Web.Components;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;

namespace Behovsstyring.Web.Features.DecisionLog;

/// <summary>One entry, with everything a reader needs to check by hand that it is in the log.</summary>
public partial class LogEntryOpenPage
{
    [Parameter]
    public long Index { get; set; }

    private LogEntryDetails? Entry { get; set; }

    private string Title => string.Format(CultureInfo.CurrentCulture, LogTexts.EntryTitle, Index);

    private static (string Label, string Url)[] Crumbs => [(LogTexts.Title, Urls.DecisionLog)];

    private string ProofIcon => Entry?.Proof switch
    {
        null => Icons.Clock,
        { Holds: true } => Icons.Check,
        _ => Icons.Warning,
    };

    private string ProofSentence => Entry?.Proof is { } proof
        ? string.Format(CultureInfo.CurrentCulture, proof.Holds ? LogTexts.ProofHolds : LogTexts.ProofFails, Dates.Moment(proof.Checkpoint.Time))
        : LogTexts.ProofNotYet;

    protected override async Task LoadAsync()
    {
        Tag(LogGrew.Topic);
        Entry = await Read(new GetLogEntry(Index));
    }

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
