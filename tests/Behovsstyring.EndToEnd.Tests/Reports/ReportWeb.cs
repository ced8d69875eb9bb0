using Behovsstyring.Application.Bodies;
using Behovsstyring.Application.Common;
using Behovsstyring.Application.Ideas;
using Behovsstyring.Application.Meetings;
using Behovsstyring.Application.People;
using Behovsstyring.Application.Running;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Ideas;
using Behovsstyring.Domain.Meetings;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.EndToEnd.Tests.Browsing;
using Behovsstyring.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Behovsstyring.EndToEnd.Tests.Reports;

/// <summary>The whole program, with those who make the quarterly report and a quarter that something happened in.</summary>
public sealed class ReportWeb(TestDatabaseServer databases) : PeopledWeb(databases)
{
    public const string Officer = "sindre";
    public const string Director = "marte";
    public const string Secretary = "eline";

    /// <summary>The program's clock is the real one: the latest quarter that is over.</summary>
    public static readonly Quarter Ended = Quarter.Of(DateTimeOffset.UtcNow).Previous();

    protected override IReadOnlyList<KnownPerson> Known { get; } =
    [
        new(Officer, "Sindre Prøve", "selskapet", Role.CompanyOfficer),
        new(Director, "Marte Prøve", "selskapet", Role.CompanyDecisionMaker),
        new(Secretary, "Eline Prøve", "ks", Role.CaseOfficer),
    ];

    /// <summary>A need that came in while the quarter lasted.</summary>
    public async Task<string> SubmittedInTheQuarterAsync(string title)
    {
        await using var then = new ServiceCollection().AddLogging()
            .AddSingleton<TimeProvider>(new FakeTimeProvider(Ended.Start.AddDays(20)))
            .AddApplication(Database.AppConnectionString)
            .BuildServiceProvider();
        var (person, organisation) = (PersonId.New(), KnownOrganisations.IdOf("4601"));
        await RunThenAsync(new RegisterPerson(person, "Tone Prøve", "tone@example.test", null, [new NewRole(Role.Contributor, organisation)], []), Actor.System);
        return (await RunThenAsync(
            new SubmitIdea(CaseId.New(), new IdeaContent
            {
                Title = title,
                Problem = "Dette er et problem som mange kjenner igjen i hverdagen sin.",
                Affected = "Alle innbyggere",
                ExpectedBenefit = "Mindre venting",
                Channel = IdeaChannel.SingleMember,
                Area = ServiceArea.Common,
            }),
            Actor.For(person, organisation))).Number;

        async Task<T> RunThenAsync<T>(IRequest<T> request, Actor actor)
        {
            var result = await then.GetRequiredService<UseCases>().Run(request, actor);
            Assert.True(result.IsOk, $"{request.GetType().Name}: {string.Join("; ", result.Errors)}");
            return result.Value;
        }
    }

    /// <summary>KommIT-rådet is to meet, and the notice is not out.</summary>
    public async Task<string> CouncilMeetingAsync()
    {
        var secretary = await ActorAsync(Secretary);
        var council = (await RunAsync(new GetBody("kommit-radet"), Actor.Anonymous)).Id;
        await RunAsync(new GiveSeat(council, secretary.Person, secretary.Organisation, SeatFunction.Secretary, new(2020, 1, 1), null), secretary);
        var start = DateTimeOffset.UtcNow.AddDays(14);
        return (await RunAsync(
            new PlanMeeting(MeetingId.New(), council, new MeetingDetails { StartsAt = start, EndsAt = start.AddHours(3), Form = MeetingForm.InPerson, Place = "Oslo" }),
            secretary)).Slug;
    }
}
