namespace Behovsstyring.Domain.Cases;

/// <summary>How a case number is written: prefix by kind, year in Norway, running number within the year.</summary>
public static class CaseNumber
{
    public static string Write(CaseKind kind, int year, int running) => $"{Prefix(kind)}-{year}-{running:0000}";

    public static string Prefix(CaseKind kind) => kind switch
    {
        CaseKind.Idea => "IDE",
        CaseKind.Concept => "KON",
        CaseKind.Project => "PRO",
        CaseKind.Service => "TJE",
    };
}
