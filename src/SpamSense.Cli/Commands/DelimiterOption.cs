using System.CommandLine;

namespace SpamSense.Cli.Commands;

/// <summary><c>--delimiter CHAR</c>: what stands between two values of a CSV file.</summary>
internal sealed class DelimiterOption : Option<char?>
{
    public DelimiterOption()
        : base("--delimiter")
    {
        HelpName = "CHAR";
        Description = "Character between two values of a CSV file [default: found out by content]";
        CustomParser = OptionParsers.Delimiter;
    }
}
