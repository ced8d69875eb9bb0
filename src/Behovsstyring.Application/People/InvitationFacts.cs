
namespace Behovsstyring.Application.People;

/// <summary>What the letter of an invitation is written from.</summary>
public static class InvitationFacts
{
    public const string Code = "person.invited";
    public const string Invitation = "invitation";
    public const string Expires = "expires";
}
