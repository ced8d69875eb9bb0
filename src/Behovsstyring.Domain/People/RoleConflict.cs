namespace Behovsstyring.Domain.People;

/// <summary>Two roles that one person must not hold on the same day: who decides for KS does not decide for the company as well.</summary>
public sealed class RoleConflict
{
    private RoleConflict() { }

    public RoleConflict(Role first, Role second) => (First, Second) = (first, second);

    public Role First { get; private set; }

    public Role Second { get; private set; }

    /// <summary>Whether it keeps these two apart, in whichever order.</summary>
    public bool Keeps(Role one, Role other) => (First == one && Second == other) || (First == other && Second == one);
}
