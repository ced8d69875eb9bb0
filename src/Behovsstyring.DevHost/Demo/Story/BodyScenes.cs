using Behovsstyring.Application.Bodies;
using Behovsstyring.Domain.Bodies;
using Behovsstyring.Domain.Common;

namespace Behovsstyring.DevHost.Demo.Story;

/// <summary>Seats in the standing bodies, and the user councils.</summary>
internal static class BodyScenes
{
    private const string Secretariat = "eline-vagsbo";

    /// <summary>How long before its first day a seat is given.</summary>
    private const int DaysAhead = 14;

    public static IEnumerable<Scene> Of(DemoContent content, DemoTime time)
    {
        var beginning = time.Day(PeopleScenes.Beginning);
        foreach (var body in content.Bodies)
        {
            yield return new Scene(Scene.Moment(beginning, 9, 0), $"set up {body.Key}", stage => Establish(stage, body, beginning));
        }

        foreach (var body in content.Seats)
        {
            foreach (var seat in body.Seats)
            {
                var given = time.Day(seat.From).AddDays(-DaysAhead);
                yield return new Scene(Scene.Moment(given > beginning ? given : beginning, 10, 0), $"seat {seat.Person} in {body.Body}", stage => Give(stage, body.Body, seat));
            }
        }
    }

    private static async Task Establish(Stage stage, DemoBody body, DateOnly from)
    {
        var id = await stage.Do(
            new EstablishBody(
                BodyId.New(), Enum.Parse<BodyKind>(body.Kind), body.Key, new BodyName(body.Name, body.NameNn, body.NameEn),
                Stage.Organisation(body.Secretariat), await ServiceScenes.Find(stage, body.Service!), from,
                new MandateTerms
                {
                    Purpose = body.Purpose,
                    Basis = body.Basis,
                    MinSeats = body.MinSeats,
                    MaxSeats = body.MaxSeats,
                    DecisionForm = Enum.Parse<DecisionForm>(body.DecisionForm),
                }),
            stage.As(Secretariat));
        stage.Knows(body.Key, id);
    }

    private static async Task Give(Stage stage, string body, DemoSeat seat)
    {
        var function = Enum.Parse<SeatFunction>(seat.Function);
        stage.Seats[(body, seat.Person, function)] = await stage.Do(
            new GiveSeat(
                await stage.Body(body), stage.Person(seat.Person), Stage.Organisation(seat.Organisation), function,
                stage.Time.Day(seat.From), seat.To is null ? null : stage.Time.Day(seat.To), seat.Order),
            stage.As(Secretariat));
    }
}
