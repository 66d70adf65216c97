using System.CommandLine;
using SpamSense.Cli.Hosting;
using SpamSense.Cli.Screen;
using SpamSense.Cli.Streams;

namespace SpamSense.Cli.Commands;

/// <summary><c>spamsense classify TEXT</c>: the verdict on one post.</summary>
internal sealed class ClassifyCommand : Command, IExampled
{
    private readonly Argument<string> _text = new("TEXT") { Description = "The post, in quotes; - reads it from standard input" };

    private readonly Option<string> _format = new("--format")
    {
        HelpName = "text|json",
        Description = "A sentence for people, or an object for programs",
        DefaultValueFactory = static _ => "text",
        CustomParser = OptionParsers.TextOrJson,
    };

    private readonly ThresholdOption _threshold = new();

    public ClassifyCommand()
        : base("classify", "Says of one post what its author came for.")
    {
        Add(_text);
        Add(_format);
        Add(_threshold);
        SetAction((parsed, cancellationToken) =>
        {
            var verdict = Classify(parsed, cancellationToken);
            parsed.InvocationConfiguration.Output.Write(parsed.GetValue(_format) == "json" ? Verdict.Json(verdict) : Verdict.Sentence(verdict));
            return Task.FromResult(ExitCode.Done);
        });
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "spamsense classify \"Great post! Visit my page for cheap watches\"",
        "spamsense classify --format json - < post.txt",
    ];

    private Classification Classify(ParseResult parsed, CancellationToken cancellationToken)
    {
        var post = PostInput.Read(parsed.GetRequiredValue(_text), cancellationToken);
        return SpamClassifier.Create(_threshold.OptionsIn(parsed)).Classify(post);
    }
}
