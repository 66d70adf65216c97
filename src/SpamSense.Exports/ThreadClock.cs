using System.Runtime.InteropServices;

namespace SpamSense.Exports;

/// <summary>How long processors have worked for the present thread.</summary>
internal static class ThreadClock
{
    private const int LinuxThreadTime = 3;
    private const int AppleThreadTime = 16;

    private static readonly int? Clock = Find();

    /// <summary>The time, or null where the system cannot be asked.</summary>
    public static TimeSpan? Read() =>
        Clock is { } clock && clock_gettime(clock, out var time) == 0
            ? TimeSpan.FromTicks((time.Seconds * TimeSpan.TicksPerSecond) + (time.Nanoseconds / TimeSpan.NanosecondsPerTick))
            : null;

    private static int? Find()
    {
        try
        {
            var clock = OperatingSystem.IsLinux() ? LinuxThreadTime : OperatingSystem.IsMacOS() ? AppleThreadTime : (int?)null;
            return clock is { } known && clock_gettime(known, out _) == 0 ? clock : null;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return null;
        }
    }

    [DllImport("libc", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int clock_gettime(int clock, out Time time);

    private readonly record struct Time(nint Seconds, nint Nanoseconds);
}
