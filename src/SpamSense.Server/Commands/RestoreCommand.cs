using System.CommandLine;
using Microsoft.Data.Sqlite;
using SpamSense.Server.Hosting;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Commands;

/// <summary><c>spamsense-server restore FILE</c>.</summary>
internal sealed class RestoreCommand : Command, IExampled
{
    private readonly Argument<string> _file = new("FILE") { Description = "What 'backup' wrote; it stays as it is" };

    public RestoreCommand(DataOption data)
        : base("restore", "Puts a backup in place of the database. The server has to be stopped for it.")
    {
        Add(_file);
        SetAction(async (parsed, _) =>
        {
            var file = parsed.GetRequiredValue(_file);
            if (!File.Exists(file))
            {
                throw new CommandFailureException($"There is no file '{file}'; check the name and the folder.");
            }

            using var folder = data.FolderIn(parsed);
            DatabaseItself.Refuse(folder.DatabasePath, file);
            folder.Lock();
            await WholeFile.WriteAsync(folder.DatabasePath, temporary =>
            {
                Copy(file, temporary);

                // What a crash left beside the old database must not be taken for a part of the new one.
                File.Delete(folder.DatabasePath + "-wal");
                File.Delete(folder.DatabasePath + "-shm");
                return Task.CompletedTask;
            }).ConfigureAwait(false);
            parsed.InvocationConfiguration.Error.WriteLine($"The database of {folder.Path} is that of {file} now.");
            return ExitCode.Done;
        });
    }

    public IReadOnlyList<string> Examples { get; } = ["spamsense-server restore spamsense-backup.db"];

    private static void Copy(string file, string temporary)
    {
        using (var source = File.OpenRead(file))
        using (var target = PrivateFile.Create(temporary))
        {
            source.CopyTo(target);
        }

        try
        {
            // Opened as the server would, and closed again, so that it stands alone.
            ServerDatabase.Open(temporary);
            SqliteConnection.ClearAllPools();
        }
        catch (StorageException exception)
        {
            throw new CommandFailureException($"'{file}' is damaged, or no backup of this server, or of a newer one; nothing was changed.", exception);
        }
    }
}
