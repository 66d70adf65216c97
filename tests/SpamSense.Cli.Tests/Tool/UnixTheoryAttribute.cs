namespace SpamSense.Cli.Tests.Tool;

/// <summary>A test of several cases that need a shell.</summary>
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Needs a shell.";
        }
    }
}
