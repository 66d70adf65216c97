using System.CommandLine;
using SpamSense.Exports;

namespace SpamSense.Cli.Commands;

/// <summary><c>--format FORMAT</c>: what an export is, where its content does not say.</summary>
internal sealed class InputFormatOption : Option<RecordFormat?>
{
    public InputFormatOption()
        : base("--format")
    {
        HelpName = "csv|tsv|jsonl|parquet";
        Description = "Format of the input [default: found out by its content]";
        CustomParser = OptionParsers.Format;
    }
}
