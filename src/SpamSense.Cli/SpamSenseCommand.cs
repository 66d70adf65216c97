using System.CommandLine;
using System.CommandLine.Help;
using SpamSense.Cli.Commands;
using SpamSense.Cli.Hosting;

namespace SpamSense.Cli;

/// <summary>The tool: one line a command.</summary>
internal sealed class SpamSenseCommand : RootCommand, IExampled
{
    private static readonly (string Name, Func<Command> Create)[] Commands =
    [
        ("score", static () => new ScoreCommand()),
        ("classify", static () => new ClassifyCommand()),
        ("analyze", static () => new AnalyzeCommand()),
        ("report", static () => new ReportCommand()),
        ("explain", static () => new ExplainCommand()),
        ("rules", static () => new RulesCommand()),
        ("sql", static () => new SqlCommand()),
        ("worker", static () => new WorkerCommand()),
        ("evaluate", static () => new EvaluateCommand()),
        ("train", static () => new TrainCommand()),
    ];

    /// <summary>Makes the command that a line begins with; all of them where it begins with none, since help and complaints list them.</summary>
    /// <param name="first">The first word of the line.</param>
    public SpamSenseCommand(string? first)
        : base("Says, post by post, whether the author came to connect (relationship) or to cash in (monetization).")
    {
        HelpName = "spamsense";

        // A command and its options take a millisecond or two to make, which all others would add to each short run.
        var isCommand = Array.Exists(Commands, command => command.Name == first);
        foreach (var (name, create) in Commands)
        {
            if (!isCommand || name == first)
            {
                Add(create());
            }
        }

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
