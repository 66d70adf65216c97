namespace SpamSense.Cli.Tests.Tool;

/// <summary>Cases of a test that needs signals, devices or a shell.</summary>
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Needs signals, devices and a shell.";
        }
    }
}
