using Behovsstyring.Application.Common;
using Behovsstyring.Application.People;
using Behovsstyring.Domain.Common;
using Behovsstyring.Web.Components.Shared.Text;
using Behovsstyring.Web.Features.SignIn;
using Behovsstyring.Web.Texts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Behovsstyring.Web.Features.People;

/// <summary>One person for KS' administrators: the account, and what it may do, dated, with whose hand gave and ended it.</summary>
public partial class PersonPage
{
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private SignInOptions SignIn { get; set; } = default!;

    protected override string Asked => Id.ToString("D");

    private string Name => Work!.Name.Length > 0 ? Work.Name : PersonTexts.Nameless;

    private AccountState State => !Work!.IsActive ? AccountState.Closed : Work.SignsIn.Count > 0 ? AccountState.InUse : AccountState.NeverSignedIn;

    private string InvitationText => Work!.Invitation switch
    {
        null => PersonTexts.NotInvited,
        { Holds: true } sent => Words.Fill(PersonTexts.InvitedUntil, Dates.Moment(sent.SentAt), Dates.Day(OsloTime.DayOf(sent.ExpiresAt))),
        var gone => Words.Fill(PersonTexts.InvitationExpired, Dates.Moment(gone.SentAt)),
    };

    protected override IQuery<PersonDetails> Query() => new GetPerson(new PersonId(Id));

    protected override string AddressOf(PersonDetails work) => work.Id.Value.ToString("D");

    /// <summary>As it is called on the sign-in page; one that is no longer set up goes by its key.</summary>
    private string ProviderName(string key) => SignIn.Providers.Find(p => p.Key == key)?.Name ?? key;

    private Task CorrectAsync() => AskAsync(PersonTexts.Correct, PersonTexts.Corrected, new DialogParameters<CorrectPersonDialog> { { d => d.Person, Work! } });

    private Task GrantAsync() => AskAsync(
        PersonTexts.Grant, PersonTexts.Granted, new DialogParameters<GrantRoleDialog> { { d => d.Person, new FoundPerson(Work!.Id, Work.Name, Work.JobTitle, []) } });

    private Task EndAsync(GrantRow grant) => AskAsync(
        PersonTexts.End, PersonTexts.Ended, new DialogParameters<EndRoleDialog> { { d => d.Person, Work! }, { d => d.Grant, grant } });

    private Task InviteAsync() => DoneAsync(new InvitePerson(Work!.Id), Words.Fill(PersonTexts.Invited, Work.Email));

    private Task DeactivateAsync()
    {
        var id = Work!.Id;
        return DoneAsync(new DeactivatePerson(id), PersonTexts.Deactivated, () => DoneAsync(new ReactivatePerson(id), PersonTexts.Reactivated));
    }

    private Task ReactivateAsync() => DoneAsync(new ReactivatePerson(Work!.Id), PersonTexts.Reactivated);
}
