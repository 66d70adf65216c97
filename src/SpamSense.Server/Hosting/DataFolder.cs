namespace SpamSense.Server.Hosting;

/// <summary>The folder with everything that the server keeps.</summary>
internal sealed class DataFolder : IDisposable
{
    private const string Name = "spamsense";
    private const string DatabaseName = "spamsense.db";
    private const string LockName = "server.lock";

    private FileStream? _lock;

    private DataFolder(string path) => Path = path;

    /// <summary>Where it is.</summary>
    internal string Path { get; }

    /// <summary>Where the database is.</summary>
    internal string DatabasePath => System.IO.Path.Combine(Path, DatabaseName);

    /// <summary>Where the settings are looked for unless another file is named.</summary>
    internal string SettingsPath => System.IO.Path.Combine(Path, "appsettings.json");

    /// <summary>Finds the folder, whether it is there or not.</summary>
    /// <param name="path">The folder that was named, or <see langword="null"/> for that of the user.</param>
    /// <exception cref="CommandFailureException">Nothing was named, or nobody has a home.</exception>
    internal static DataFolder At(string? path) => path?.Length == 0
        ? throw new CommandFailureException("Behind --data comes the name of a folder, and there is none.")
        : new DataFolder(System.IO.Path.GetFullPath(path ?? DefaultPath()));

    /// <summary>Finds the folder, and creates it for its owner alone where there is none.</summary>
    /// <param name="path">The folder that was named, or <see langword="null"/> for that of the user.</param>
    /// <exception cref="CommandFailureException">It cannot be used.</exception>
    internal static DataFolder Open(string? path)
    {
        var folder = At(path);
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder.Path);
            }
            else
            {
                Directory.CreateDirectory(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new CommandFailureException($"You may not create the data folder '{folder.Path}'; choose another one with --data.", exception);
        }
        catch (IOException exception)
        {
            throw new CommandFailureException(
                $"'{folder.Path}' cannot be the data folder: it, or one above it, is a file, or its disk takes nothing more; choose another one with --data.", exception);
        }

        return folder;
    }

    /// <summary>Keeps a second server away from the folder as long as this process lives.</summary>
    /// <exception cref="CommandFailureException">There is one already, or the folder cannot be written to.</exception>
    internal void Lock()
    {
        try
        {
            _lock = new FileStream(System.IO.Path.Combine(Path, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new CommandFailureException($"You may not write to the data folder '{Path}'; change its owner, or choose another one with --data.", exception);
        }
        catch (IOException exception)
        {
            throw new CommandFailureException(
                $"Another {ServerCommandName.Value} uses the data folder '{Path}', or it cannot be written to; stop that one, or choose another folder with --data.", exception);
        }
    }

    public void Dispose() => _lock?.Dispose();

    private static string DefaultPath()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return home.Length > 0
            ? System.IO.Path.Combine(home, Name)
            : throw new CommandFailureException("You have no home folder to keep data in; choose a folder with --data.");
    }
}
