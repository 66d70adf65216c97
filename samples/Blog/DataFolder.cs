namespace Blog;

/// <summary>The folder of the comments, the corrections and the keys of the cookies.</summary>
internal sealed class DataFolder
{
    private readonly string _path;

    private DataFolder(string path) => _path = path;

    internal string Comments => Path.Combine(_path, "comments.db");

    internal string Corrections => Path.Combine(_path, "corrections.txt");

    internal DirectoryInfo Keys => new(Path.Combine(_path, "keys"));

    /// <summary>Creates the folder where there is none.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="isNew">Whether what an earlier start left there goes. Nothing else in the folder is touched: it may be anybody's.</param>
    internal static DataFolder Open(string path, bool isNew)
    {
        var folder = new DataFolder(path);
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        if (isNew)
        {
            // A blog that runs holds this file: nothing is taken away below it.
            using var claim = new FileStream(folder.Corrections + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            foreach (var file in (string[])[folder.Comments, folder.Comments + "-wal", folder.Comments + "-shm", folder.Corrections])
            {
                File.Delete(file);
            }
        }

        return folder;
    }
}
