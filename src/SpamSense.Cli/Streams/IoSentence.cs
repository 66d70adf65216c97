namespace SpamSense.Cli.Streams;

/// <summary>The sentences for what an operating system says about a file.</summary>
internal static class IoSentence
{
    private const int BrokenPipe = 32;
    private const int WouldBlock = 11;
    private const int TooManyOpenFiles = 24;
    private const int NoSpaceLeft = 28;
    private const int ReadOnlyFileSystem = 30;
    private const int QuotaExceeded = 122;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsPipeClosing = unchecked((int)0x800700E8);
    private const int WindowsSharingViolation = unchecked((int)0x80070020);
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    public static bool IsBrokenPipe(IOException exception) => exception.HResult is BrokenPipe or WindowsBrokenPipe or WindowsPipeClosing;

    /// <summary>Whether a write failed because no file may be that long; .NET says so as if an argument were wrong.</summary>
    public static bool IsTooLong(Exception exception) => exception is ArgumentOutOfRangeException { ParamName: "value" };

    public static string ForInput(string name, Exception exception)
    {
        var place = Place(name);
        return exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => $"There is no file {place}; check the name and the folder.",
            UnauthorizedAccessException when Directory.Exists(name) => $"{place} is a folder; name the files in it.",
            UnauthorizedAccessException => $"You may not read {place}; ask for read access or copy it.",
            IOException { HResult: TooManyOpenFiles } => $"{place} is one file too many to open at once; score fewer in one run.",
            _ => $"Reading {place} failed; check the disk or the connection that it is on.",
        };
    }

    public static string ForOutput(string name, Exception exception)
    {
        var place = Place(name);
        return exception switch
        {
            DirectoryNotFoundException => $"There is no folder for {place}; create it first.",
            UnauthorizedAccessException when Directory.Exists(name) => $"{place} is a folder; name a file in it.",
            UnauthorizedAccessException => $"You may not write {place}; choose another place with --output.",
            PathTooLongException => "The name of the output is too long; choose a shorter one.",
            IOException { HResult: NoSpaceLeft or QuotaExceeded or WindowsDiskFull } => $"No space is left to write {place}; make room or choose another place.",
            IOException { HResult: ReadOnlyFileSystem } => $"{place} is on a read-only disk; choose another place with --output.",
            _ when IsTooLong(exception) => $"{place} would be longer than its disk or its owner allows; choose another place.",
            IOException { HResult: WouldBlock or WindowsSharingViolation } => $"{place} is being written by another process; wait for it or choose another place.",
            _ => $"Writing {place} failed; check the disk or choose another place.",
        };
    }

    /// <summary>The sentence for a copy, whose place nobody can choose: it lies beside its input.</summary>
    public static string ForCopy(string name, Exception exception) => exception switch
    {
        UnauthorizedAccessException when !Directory.Exists(name) => $"You may not write '{name}'; copy the input to a folder of your own and mend it there.",
        IOException { HResult: ReadOnlyFileSystem } => $"'{name}' is on a read-only disk; copy the input to another one and mend it there.",
        _ => ForOutput(name, exception),
    };

    private static string Place(string name) => name is StandardInput.Name or StandardOutput.Name ? name : $"'{name}'";
}
