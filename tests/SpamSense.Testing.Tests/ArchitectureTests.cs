namespace SpamSense.Testing.Tests;

public class ArchitectureTests
{
    [Fact]
    public void The_verifier_knows_SpamSense_and_no_test_framework()
    {
        var references = typeof(Verify).Assembly.GetReferencedAssemblies().Select(name => name.Name!);
        Assert.Equal(["SpamSense"], references.Where(name => !name.StartsWith("System.", StringComparison.Ordinal)));
    }
}
