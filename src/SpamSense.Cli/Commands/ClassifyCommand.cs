using System.CommandLine;
using System.Text;
using SpamSense.Cli.Hosting;
using SpamSense.Cli.Scoring;
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
    };

    private readonly ThresholdOption _threshold = new();

    public ClassifyCommand()
        : base("classify", "Says of one post what its author came for.")
    {
        _format.CustomParser = static result =>
        {
            var value = result.Tokens[0].Value;
            if (value is not ("text" or "json"))
            {
                result.AddError($"A format is text or json, not '{value}'");
            }

            return value;
        };
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
        var text = parsed.GetRequiredValue(_text);
        var post = text == ScoreRequest.StandardStream ? ReadPost(cancellationToken) : text;
        return SpamClassifier.Create(_threshold.OptionsIn(parsed)).Classify(post);
    }

    /// <summary>Reads no more than the classifier does, so that an endless input has a verdict too.</summary>
    private static string ReadPost(CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(new StandardInput(cancellationToken), Encoding.UTF8);
        var buffer = new char[SpamClassifierOptions.DefaultMaxTextLength];
        try
        {
            var length = reader.ReadBlock(buffer);
            return new string(buffer, 0, length).TrimEnd('\r', '\n');
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailureException(IoSentence.ForInput(StandardInput.Name, exception), exception);
        }
    }
}
