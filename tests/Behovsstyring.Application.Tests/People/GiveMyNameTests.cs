using Behovsstyring.Application.Common;
using Behovsstyring.Application.People;
using Behovsstyring.Domain.Common;
using Behovsstyring.Domain.Organisations;
using Behovsstyring.Domain.People;
using Behovsstyring.Testing.App;

namespace Behovsstyring.Application.Tests.People;

/// <summary>Those whose provider gives no name say it themselves, once.</summary>
public sealed class GiveMyNameTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task The_name_is_kept_as_said_less_what_no_one_can_see_and_is_there_at_the_next_sign_in()
    {
        var signedIn = await SignInAsync("uten-navn");
        Assert.Equal("", signedIn.Name);

        await app.RunAsync(new GiveMyName(signedIn.Person, "  Åse\nBjørn\0dal "), Actor.System);

        Assert.Equal("Åse Bjørndal", (await SignInAsync("uten-navn")).Name);
    }

    [Fact]
    public async Task It_is_said_once_and_never_over_a_name_that_a_provider_or_an_administrator_gave()
    {
        var signedIn = await SignInAsync("en-gang");
        var named = await SignInAsync("har-navn", "Kari Nordmann");
        var registered = (await app.PersonAsync(Role.MemberRepresentative, "4601", "Ola Nordmann")).Person;
        await app.RunAsync(new GiveMyName(signedIn.Person, "Første Navn"), Actor.System);

        await app.RefusedAsync(new GiveMyName(signedIn.Person, "Annet Navn"), Actor.System, "person.already-named");
        await app.RefusedAsync(new GiveMyName(named.Person, "Annet Navn"), Actor.System, "person.already-named");
        await app.RefusedAsync(new GiveMyName(registered, "Annet Navn"), Actor.System, "person.already-named");

        Assert.Equal("Første Navn", (await SignInAsync("en-gang")).Name);
        Assert.Equal("Kari Nordmann", (await SignInAsync("har-navn")).Name);
    }

    [Theory]
    [InlineData("", "text.required")]
    [InlineData("  \n ", "text.required")]
    [InlineData("\u0001\u0002", "text.required")]
    [InlineData(null, "text.too-long")]
    public async Task What_is_no_name_is_refused_and_one_may_try_again(string? name, string code)
    {
        var signedIn = await SignInAsync($"ikke-navn-{code}-{name?.Length}");

        await app.RefusedAsync(new GiveMyName(signedIn.Person, name ?? new string('x', RoleRules.NameMaxLength + 1)), Actor.System, code);

        await app.RunAsync(new GiveMyName(signedIn.Person, new string('x', RoleRules.NameMaxLength)), Actor.System);
    }

    [Fact]
    public async Task Two_tabs_that_say_it_in_the_same_instant_give_one_name()
    {
        var signedIn = await SignInAsync("to-faner");
        string[] names = ["Ane Fane", "Bea Fane", "Cato Fane", "Dag Fane"];

        var answers = await Task.WhenAll(names.Select(name => app.UseCases.Run(new GiveMyName(signedIn.Person, name), Actor.System)));

        var won = Assert.Single(answers.Index(), a => a.Item.IsOk);
        Assert.Equal(names[won.Index], (await SignInAsync("to-faner")).Name);
    }

    [Fact]
    public async Task It_is_the_program_that_knows_who_has_signed_in_and_no_one_names_another()
    {
        var signedIn = await SignInAsync("navnes-av-andre");

        foreach (var who in new[] { Actor.Anonymous, Actor.For(signedIn.Person, KnownOrganisations.IdOf("4601")), await app.PersonAsync(Role.Administrator, "ks") })
        {
            await app.RefusedAsync(new GiveMyName(signedIn.Person, "Noen Andre"), who, "access.denied");
        }

        await app.RefusedAsync(new GiveMyName(PersonId.New(), "Ukjent"), Actor.System, "common.not-found");
        Assert.Equal("", (await SignInAsync("navnes-av-andre")).Name);
    }

    private Task<SignedIn> SignInAsync(string subject, string? name = null) =>
        app.RunAsync(new RecordSignIn("test", SubjectHasher.ForDemo.Hash("test", subject), null, name, null, "nb", []), Actor.System);
}
