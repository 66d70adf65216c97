using System.CommandLine;
using SpamSense.Cli.Hosting;
using SpamSense.Cli.Screen;
using SpamSense.Cli.Streams;
using SpamSense.Training.Evaluation;

namespace SpamSense.Cli.Commands;

/// <summary><c>spamsense evaluate FILE…</c>: how the shipped model does on labelled posts.</summary>
internal sealed class EvaluateCommand : Command, IExampled
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Labelled posts: JSON Lines with id, source, text and label, plain or gzip; a folder means all of them in it",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _model = new("--model")
    {
        HelpName = "FOLDER",
        Description = "A folder that 'spamsense train' filled [default: the model in the tool]",
    };

    private readonly ThresholdOption _threshold = new();

    public EvaluateCommand()
        : base("evaluate", "Measures the model on labelled posts, source by source.")
    {
        Add(_files);
        Add(_model);
        Add(_threshold);
        SetAction((parsed, _) => Task.FromResult(Run(parsed)));
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "spamsense evaluate my-labels.jsonl",
        "spamsense evaluate --model /tmp/model held-back.jsonl.gz",
    ];

    private int Run(ParseResult parsed)
    {
        var posts = parsed.GetRequiredValue(_files).SelectMany(LabelledInput.Load).ToList();
        var classifier = Classifier(parsed.GetValue(_model), _threshold.OptionsIn(parsed));
        var report = ModelEvaluator.Evaluate(classifier, posts);
        var trainedOn = classifier.Manifest.Sources.Select(source => source.Name).ToHashSet(StringComparer.Ordinal);
        EvaluationTable.Write(Screens.StandardOutput(), report, "The model on labelled posts", trainedOn);
        return ExitCode.Done;
    }

    private static SpamClassifier Classifier(string? folder, SpamClassifierOptions options)
    {
        if (folder is null)
        {
            return SpamClassifier.Create(options);
        }

        var manifest = Path.Combine(folder, Training.ModelFolder.ManifestName);
        var model = Path.Combine(folder, Training.ModelFolder.ModelName);
        try
        {
            return SpamClassifier.Load(model, ModelManifest.Load(manifest), options);
        }
        catch (InvalidDataException e)
        {
            throw new CommandFailureException(e.Message, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailureException(IoSentence.ForInput(File.Exists(manifest) ? model : manifest, e), e);
        }
    }
}
