namespace Behovsstyring.Transparency.Tests;

public class IndependenceTests
{
    [Fact]
    public void An_outsider_needs_nothing_but_dotnet_itself() =>
        Assert.All(typeof(LogVerifier).Assembly.GetReferencedAssemblies(), needed => Assert.StartsWith("System.", needed.Name, StringComparison.Ordinal));
}
