using Microsoft.Win32.SafeHandles;

namespace SpamSense.Cli.Streams;

/// <summary>Standard output as a stream that says when nobody reads it any more.</summary>
internal static class StandardOutput
{
    public const string Name = "standard output";

    public static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        // The console's stream swallows EPIPE, and a run whose reader is gone would go on to the end of the input. A file
        // stream reports it, but writes to a seekable file at a position of its own, beside what standard error wrote there.
        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }
}
