using System.CommandLine;
using SpamSense.Cli.Analyzing;
using SpamSense.Cli.Explaining;
using SpamSense.Cli.Hosting;
using SpamSense.Cli.Rules;
using SpamSense.Cli.Screen;
using SpamSense.Cli.Streams;

namespace SpamSense.Cli.Commands;

/// <summary><c>spamsense explain ID</c> shows the page of a rule; <c>spamsense explain TEXT</c> the words that made a verdict.</summary>
internal sealed class ExplainCommand : Command, IExampled
{
    private const int DefaultTop = 15;

    private readonly Argument<string> _topic = new("TOPIC")
    {
        Description = "The id of a rule, such as SS2001, or a post, in quotes; - reads the post from standard input",
    };

    private readonly Option<string> _format = new("--format")
    {
        HelpName = "text|json",
        Description = "Words for people, or an object for programs",
        DefaultValueFactory = static _ => "text",
        CustomParser = OptionParsers.TextOrJson,
    };

    private readonly Option<int> _top = new("--top")
    {
        HelpName = "N",
        Description = "How many words to show",
        DefaultValueFactory = static _ => DefaultTop,
        CustomParser = OptionParsers.Top,
    };

    private readonly AnalyzersOption _analyzers = new();

    public ExplainCommand()
        : base("explain", "Shows the page of a rule, or the words that made the verdict on a post.")
    {
        Add(_topic);
        Add(_format);
        Add(_top);
        Add(_analyzers);
        SetAction((parsed, cancellationToken) => Task.FromResult(Run(parsed, cancellationToken)));
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "spamsense explain SS2001",
        "spamsense explain \"Great post! Visit my page for cheap watches\"",
        "spamsense explain --format json - < post.txt",
    ];

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var output = OutputFile.Open(target: null);
        using (var writer = new StreamWriter(output.Stream, leaveOpen: true) { NewLine = "\n" })
        {
            Write(writer, parsed, cancellationToken);
        }

        output.Complete();
        return ExitCode.Done;
    }

    private void Write(StreamWriter writer, ParseResult parsed, CancellationToken cancellationToken)
    {
        var topic = parsed.GetRequiredValue(_topic);
        var isJson = parsed.GetValue(_format) == "json";
        if (RuleFinder.IsId(topic))
        {
            WriteRule(writer, topic, isJson, _analyzers.In(parsed));
        }
        else
        {
            var analysis = SpamClassifier.Default.Analyze(PostInput.Read(topic, cancellationToken));
            if (isJson)
            {
                writer.Write(ExplanationJson.Of(analysis));
            }
            else
            {
                ExplanationView.Write(Screens.For(writer, isStandardOutput: true), analysis, parsed.GetValue(_top));
            }
        }
    }

    private static void WriteRule(StreamWriter writer, string id, bool isJson, IReadOnlyList<string> analyzers)
    {
        var rule = RuleFinder.Find(AnalysisSetup.CreateClassifier(analyzers).SupportedDiagnostics, id);
        var page = RulePages.Find(rule.Id) ?? RulePageView.PageOf(rule);
        if (isJson)
        {
            writer.Write(RuleJson.Of([rule], measured: null));
        }
        else if (Console.IsOutputRedirected)
        {
            writer.Write(page.TrimEnd() + "\n");
        }
        else
        {
            RulePageView.Write(Screens.For(writer, isStandardOutput: true), page.TrimEnd());
        }
    }
}
