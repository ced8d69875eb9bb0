using Behovsstyring.Application.Cases;

namespace Behovsstyring.Web.Components.Shared.Trail;

/// <summary>
/// Gathers what came in a row and is of one kind, so that twenty positions in a month do not hide the two events that moved the case.
/// </summary>
internal static class TrailRuns
{
    /// <summary>Two or three are read faster than they are unfolded.</summary>
    private const int Fewest = 4;

    public static IReadOnlyList<IReadOnlyList<TrailRow>> Of(IReadOnlyList<TrailRow> trail)
    {
        List<IReadOnlyList<TrailRow>> runs = [];
        for (var at = 0; at < trail.Count;)
        {
            var run = trail.Skip(at).TakeWhile(row => IsPosition(row.Code)).ToList();
            if (run.Count >= Fewest)
            {
                runs.Add(run);
                at += run.Count;
            }
            else
            {
                runs.Add([trail[at]]);
                at++;
            }
        }

        return runs;
    }

    private static bool IsPosition(string code) => code is "idea.supported" or "idea.support-changed" or "idea.support-withdrawn";
}
