using System.CommandLine;
using System.CommandLine.Help;
using SpamSense.Cli.Commands;
using SpamSense.Cli.Hosting;

namespace SpamSense.Cli;

/// <summary>The tool: one line a command.</summary>
internal sealed class SpamSenseCommand : RootCommand, IExampled
{
    public SpamSenseCommand()
        : base("Says, post by post, whether the author came to connect (relationship) or to cash in (monetization).")
    {
        HelpName = "spamsense";
        Add(new ScoreCommand());
        Add(new ClassifyCommand());
        Add(new AnalyzeCommand());
        Add(new ExplainCommand());
        Add(new RulesCommand());
        Add(new EvaluateCommand());
        Add(new TrainCommand());

        var help = Options.OfType<HelpOption>().Single();
        help.Action = new ExamplesHelpAction((HelpAction)help.Action!);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "spamsense score comments.csv",
        "spamsense analyze draft.md",
        "spamsense classify \"Great post! Visit my page for cheap watches\"",
    ];
}
