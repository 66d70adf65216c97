using System.CommandLine;
using SpamSense.Cli.Analyzing;
using SpamSense.Cli.Hosting;
using SpamSense.Cli.Rules;
using SpamSense.Cli.Screen;
using SpamSense.Cli.Streams;
using SpamSense.Training.Data;
using SpamSense.Training.Evaluation;

namespace SpamSense.Cli.Commands;

/// <summary><c>spamsense rules</c>: the rules of the analysis, and how often they hit.</summary>
internal sealed class RulesCommand : Command, IExampled
{
    private readonly Option<RuleFormat?> _format = new("--format")
    {
        HelpName = "text|json|markdown",
        Description = "How to list the rules [default: by the name of the output, else text]",
        CustomParser = AnalysisOptionParsers.RuleFormat,
    };

    private readonly Option<string[]> _measure = new("--measure")
    {
        HelpName = "DATA",
        Description = "Count over labelled posts (files or folders) how often each rule finds something",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE", Description = "Write the list to a file; - is standard output" };

    private readonly AnalyzersOption _analyzers = new();

    public RulesCommand()
        : base("rules", "Lists the rules of the analysis.")
    {
        Add(_format);
        Add(_measure);
        Add(_output);
        Add(_analyzers);
        SetAction((parsed, _) => Task.FromResult(Run(parsed)));
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "spamsense rules --format markdown",
        "spamsense rules --analyzers my-rules.dll",
        "spamsense rules --measure my-labels.jsonl -o hit-rates.md",
    ];

    private int Run(ParseResult parsed)
    {
        var target = parsed.GetValue(_output);
        var format = parsed.GetValue(_format) ?? FormatOfName(target);
        var posts = parsed.GetValue(_measure) is { Length: > 0 } data ? data.SelectMany(LabelledInput.Load).ToList() : null;
        using var output = OutputFile.Open(target);
        var classifier = AnalysisSetup.CreateClassifier(_analyzers.In(parsed));
        var rules = classifier.SupportedDiagnostics;
        var measured = posts is null ? null : MeasuredRule.Of(rules, RuleHitRates.Measure(classifier, posts));
        var check = posts is null ? null : AnalysisCheck.Run(classifier, posts);
        using (var writer = new StreamWriter(output.Stream, leaveOpen: true) { NewLine = "\n" })
        {
            switch (format)
            {
                case RuleFormat.Json:
                    writer.Write(RuleJson.Of(rules, measured));
                    break;
                case RuleFormat.Markdown:
                    writer.Write(measured is null ? RuleDocument.Of(rules) : RuleDocument.Of(measured, posts!.Count, SourcesOf(posts), check!));
                    break;
                default:
                    WriteTable(writer, target, rules, measured, check);
                    break;
            }
        }

        output.Complete();
        return check is { IsKept: false } ? ExitCode.DoneInPart : ExitCode.Done;
    }

    private static void WriteTable(
        StreamWriter writer, string? target, IReadOnlyList<Diagnostics.DiagnosticDescriptor> rules, IReadOnlyList<MeasuredRule>? measured, AnalysisCheck? check)
    {
        var screen = Screens.For(writer, isStandardOutput: target is null or InputNames.StandardStream);
        if (measured is null)
        {
            RuleTable.Write(screen, rules);
            return;
        }

        RuleTable.Write(screen, measured);
        foreach (var sentence in check!.Sentences())
        {
            screen.Write(new Spectre.Console.Text($"  {sentence}\n"));
        }
    }

    private static RuleFormat FormatOfName(string? target) => Path.GetExtension(target)?.ToUpperInvariant() switch
    {
        ".JSON" => RuleFormat.Json,
        ".MD" => RuleFormat.Markdown,
        _ => RuleFormat.Text,
    };

    private static int SourcesOf(List<LabelledPost> posts) => posts.Select(static post => post.Source).Distinct(StringComparer.Ordinal).Count();
}
