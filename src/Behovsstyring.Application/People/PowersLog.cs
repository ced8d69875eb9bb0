using System.Text.Json.Nodes;
using Behovsstyring.Application.Handling;
using Behovsstyring.Application.LogEntries;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Behovsstyring.Application.People;

/// <summary>
/// Keeps for ever who has been able to decide, administer, speak for an organisation or vote: roles and seats that are given or ended. Names are
/// in the part that can be erased.
/// </summary>
internal static class PowersLog
{
    /// <summary>Who acted, when it is the program itself: the first administrator, reference data and the demo.</summary>
    private const string Program = "Behovsstyring";

    public static Task ReactAsync(UseCaseContext context, DomainEvent happened, CancellationToken ct) => happened switch
    {
        RoleGiven given when RoleRules.IsLogged(given.Role) => AddAsync(
            context, LogEntryType.Role, given.Person, given.Organisation,
            new LogSubject { Change = PowerChange.Given, Role = given.Role, FirstDay = given.From, LastDay = given.To }, ct),
        RoleEnded ended when RoleRules.IsLogged(ended.Role) => AddAsync(
            context, LogEntryType.Role, ended.Person, ended.Organisation,
            new LogSubject { Change = PowerChange.Ended, Role = ended.Role, LastDay = ended.LastDay }, ct),
        SeatGiven given when CanVote(given.Function) => AddAsync(
            context, LogEntryType.Seat, given.Person, given.Organisation,
            new LogSubject
            {
                Change = PowerChange.Given, Function = given.Function, Body = BodyOf(context, given.Body), FirstDay = given.From, LastDay = given.To,
                OnWord = given.OnWord ? true : null,
            },
            ct),
        SeatEnded ended when CanVote(ended.Function) => AddAsync(
            context, LogEntryType.Seat, ended.Person, ended.Organisation,
            new LogSubject { Change = PowerChange.Ended, Function = ended.Function, Body = BodyOf(context, ended.Body), LastDay = ended.LastDay }, ct),
        _ => Task.CompletedTask,
    };

    /// <summary>A deputy votes when called in.</summary>
    private static bool CanVote(SeatFunction function) => SeatRules.HasVote(function) || function == SeatFunction.Deputy;

    /// <summary>The body is loaded: its seats have just been changed.</summary>
    private static string BodyOf(UseCaseContext context, BodyId id) => context.Db.Bodies.Local.Single(b => b.Id == id).Slug;

    private static async Task AddAsync(
        UseCaseContext context, LogEntryType type, PersonId person, OrganisationId organisation, LogSubject subject, CancellationToken ct)
    {
        var name = context.Db.People.Local.FirstOrDefault(p => p.Id == person)?.Name
            ?? await context.Db.People.Where(p => p.Id == person).Select(p => p.Name).SingleAsync(ct);
        var heldFor = await context.Db.Organisations.Where(o => o.Id == organisation).Select(o => o.Name).SingleAsync(ct);
        context.Log(new LogEntry(type, subject with { HeldFor = heldFor })
        {
            ActorRole = context.Actor.Roles.Count > 0 ? context.Actor.Roles.Max() : null,
            Organisation = context.Actor.OrganisationName ?? Program,
            Personal = new JsonObject { ["by"] = context.Actor.PersonName ?? "", ["person"] = name },
        });
    }
}
