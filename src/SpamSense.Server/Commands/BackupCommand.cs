using System.CommandLine;
using SpamSense.Server.Hosting;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Commands;

/// <summary><c>spamsense-server backup FILE</c>.</summary>
internal sealed class BackupCommand : Command, IExampled
{
    private readonly Argument<string> _file = new("FILE") { Description = "The file to write; it appears when it is whole" };

    public BackupCommand(DataOption data)
        : base("backup", "Copies the database as it is at one moment, while the server runs.")
    {
        Add(_file);
        SetAction(async (parsed, _) =>
        {
            var database = data.ExistingDatabaseIn(parsed);
            var file = parsed.GetRequiredValue(_file);
            DatabaseItself.Refuse(database.Path, file);
            await WholeFile.WriteAsync(file, temporary =>
            {
                PrivateFile.Create(temporary).Dispose();
                database.CopyTo(temporary);
                return Task.CompletedTask;
            }).ConfigureAwait(false);
            parsed.InvocationConfiguration.Error.WriteLine($"The database is copied to {file}.");
            return ExitCode.Done;
        });
    }

    public IReadOnlyList<string> Examples { get; } = ["spamsense-server backup spamsense-backup.db"];
}
