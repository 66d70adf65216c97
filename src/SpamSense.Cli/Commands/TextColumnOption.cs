using System.CommandLine;

namespace SpamSense.Cli.Commands;

/// <summary><c>--text-column NAME</c>: the column of an export that holds the posts.</summary>
internal sealed class TextColumnOption : Option<string?>
{
    public TextColumnOption()
        : base("--text-column")
    {
        HelpName = "NAME";
        Description = "Column that holds the posts [default: found out by names and content]";
    }
}
