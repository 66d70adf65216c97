using System.CommandLine;

namespace SpamSense.Cli.Commands;

/// <summary><c>--table NAME</c>: the table of an SQLite database that holds the posts.</summary>
internal sealed class TableOption : Option<string?>
{
    public TableOption()
        : base("--table")
    {
        HelpName = "NAME";
        Description = "Table of an SQLite database that holds the posts [default: found out by names]";
    }
}
