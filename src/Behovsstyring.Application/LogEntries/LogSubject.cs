using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Cases;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Governance;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.People;
using Behovsstyring.Domain.Voting;

namespace Behovsstyring.Application.LogEntries;

/// <summary>What a publication published.</summary>
public enum Published
{
    MeetingNotice = 1,
    MeetingRecord = 2,
    /// <summary>What is wrong in a report that was published earlier.</summary>
    ReportCorrection = 3,
}

/// <summary>What KS settled about a need outside the gates.</summary>
public enum NeedSettled
{
    Paused = 1,
    Resumed = 2,
    /// <summary>Handed over to somebody who can meet it better. To whom is free text, and so in the part that can be erased.</summary>
    RoutedElsewhere = 3,
}

/// <summary>What became of a role or a seat.</summary>
public enum PowerChange
{
    Given = 1,
    Ended = 2,
}

/// <summary>
/// What an entry says openly and for ever. One list of facts for the whole product, so that the log can be read in three
/// languages years from now; a new one is added here. Never a person's name, and no free text: it may hold one.
/// What is not set is left out.
/// </summary>
public sealed record LogSubject
{
    private static readonly PropertyInfo[] Facts = typeof(LogSubject).GetProperties(BindingFlags.Instance | BindingFlags.Public);

    public Gate? Gate { get; init; }

    /// <summary>The gate review's identity.</summary>
    public Guid? Review { get; init; }

    /// <summary>What was decided at a gate.</summary>
    public GateOutcome? Outcome { get; init; }

    /// <summary>What was recommended at a gate.</summary>
    public GateOutcome? Recommends { get; init; }

    public Followed? Followed { get; init; }

    /// <summary>The legal entity that decided or answered.</summary>
    public Party? Entity { get; init; }

    public DecidingOrgan? Organ { get; init; }

    /// <summary>Who is to make the solution.</summary>
    public SolutionActor? Actor { get; init; }

    /// <summary>The owner who was to take over said yes or no.</summary>
    public bool? Accepted { get; init; }

    /// <summary>How many conditions there are.</summary>
    public int? Conditions { get; init; }

    /// <summary>The number of the case that this one led to.</summary>
    public string? LeadsTo { get; init; }

    public NeedSettled? Need { get; init; }

    /// <summary>The code of what the model asks for.</summary>
    public string? Requirement { get; init; }

    public string? Body { get; init; }

    /// <summary>The meeting's address.</summary>
    public string? Meeting { get; init; }

    /// <summary>The number of the item on the agenda.</summary>
    public int? Item { get; init; }

    /// <summary>What was published.</summary>
    public Published? What { get; init; }

    /// <summary>In which capacity KommIT-rådet treated the item.</summary>
    public AdvisoryCapacity? Capacity { get; init; }

    public RecommendationForm? Form { get; init; }

    public int? Rank { get; init; }

    public int? RankedAmong { get; init; }

    public VoteOutcome? Result { get; init; }

    public OutcomeRule? Rule { get; init; }

    public int? Entitled { get; init; }

    public int? Present { get; init; }

    public int? For { get; init; }

    public int? Against { get; init; }

    public int? Blank { get; init; }

    public int? Abstained { get; init; }

    public int? NotVoted { get; init; }

    public int? Absent { get; init; }

    public int? Recused { get; init; }

    public int? Vacant { get; init; }

    /// <summary>How many had to be for.</summary>
    public int? Needed { get; init; }

    /// <summary>The quarter that a report is about.</summary>
    public Quarter? Quarter { get; init; }

    /// <summary>The version of the governance model, a mandate or another document.</summary>
    public int? Version { get; init; }

    /// <summary>SHA-256 in hex of what was published or frozen, so that it can be recognised later.</summary>
    public string? Digest { get; init; }

    /// <summary>The entry that this one is about.</summary>
    public long? Entry { get; init; }

    public PowerChange? Change { get; init; }

    public Role? Role { get; init; }

    public SeatFunction? Function { get; init; }

    /// <summary>The organisation that the role or the seat is held for.</summary>
    public string? HeldFor { get; init; }

    /// <summary>The first day it holds.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>The last day it holds.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>The seat is held on somebody's word, and not by a role at the organisation.</summary>
    public bool? OnWord { get; init; }

    public JsonObject ToJson()
    {
        var json = new JsonObject();
        foreach (var fact in Facts)
        {
            if (fact.GetValue(this) is { } value)
            {
                json[JsonNamingPolicy.CamelCase.ConvertName(fact.Name)] = Node(value);
            }
        }

        return json;
    }

    private static JsonNode Node(object value) => value switch
    {
        bool yes => yes,
        int or long => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        Guid id => id.ToString("D"),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        // Enums go by name: a number means nothing to those who read the log without the program.
        _ => value.ToString() ?? "",
    };
}
