using System.CommandLine;
using SpamSense.Server.Hosting;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Commands;

/// <summary><c>--data FOLDER</c>, the same for every command.</summary>
internal sealed class DataOption : Option<string?>
{
    public DataOption()
        : base("--data")
    {
        HelpName = "FOLDER";
        Description = "Where keys, corrections and counters are kept [default: spamsense in the folder for data of the user, such as ~/.local/share]";
        Recursive = true;
    }

    /// <summary>The folder, which is created where there is none.</summary>
    public DataFolder FolderIn(ParseResult parsed) => DataFolder.Open(parsed.GetValue(this));

    /// <summary>The database in it, which is created where there is none. A server may run on it at the same time.</summary>
    public ServerDatabase DatabaseIn(ParseResult parsed) => ServerDatabase.Open(FolderIn(parsed).DatabasePath);

    /// <summary>The database that is there already.</summary>
    /// <exception cref="CommandFailureException">There is none.</exception>
    public ServerDatabase ExistingDatabaseIn(ParseResult parsed)
    {
        var path = DataFolder.At(parsed.GetValue(this)).DatabasePath;
        return File.Exists(path)
            ? ServerDatabase.Open(path)
            : throw new CommandFailureException($"There is no database '{path}' yet; name the data folder of the server with --data.");
    }
}
