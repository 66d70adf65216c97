namespace SpamSense.Cli.Tests.Tool;

/// <summary>A test that needs signals, devices or a shell.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Needs signals, devices and a shell.";
        }
    }
}
