namespace SpamSense.Server.Storage;

/// <summary>Files that only their owner reads: comments that moderators corrected are in them.</summary>
internal static class PrivateFile
{
    /// <summary>Creates a file, or opens the one that is there.</summary>
    internal static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }
}
