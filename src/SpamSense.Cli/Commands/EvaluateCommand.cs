using System.CommandLine;
using SpamSense.Cli.Evaluating;
using SpamSense.Cli.Evaluating.CrossValidating;
using SpamSense.Cli.Evaluating.Surface;
using SpamSense.Cli.Hosting;
using SpamSense.Cli.Screen;
using SpamSense.Cli.Streams;
using SpamSense.Training.Attacks;
using SpamSense.Training.Data;
using SpamSense.Training.Evaluation;
using SpamSense.Training.Evaluation.CrossValidation;
using SpamSense.Training.Evaluation.Surface;
using SpamSense.Training.Languages;

namespace SpamSense.Cli.Commands;

/// <summary><c>spamsense evaluate FILE…</c>: how a model does on labelled posts, what changed since another one, and what attacks do to it.</summary>
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

    private readonly Option<string?> _compare = new("--compare")
    {
        HelpName = "FOLDER",
        Description = "Say which posts changed sides since the model in this folder",
    };

    private readonly Option<IReadOnlyList<IAttack>> _attack = new("--attack")
    {
        HelpName = "all|FAMILY,\u2026",
        Description = $"Disguise the posts and judge them again: {string.Join(", ", AttackFamilies.All.Select(static attack => attack.Name))}",
        CustomParser = EvaluationOptionParsers.Attacks,
        DefaultValueFactory = static _ => [],
    };

    private readonly Option<int> _mistakes = new("--mistakes")
    {
        HelpName = "N",
        Description = "Show the N worst false alarms and misses, with the words that misled the model",
        CustomParser = EvaluationOptionParsers.Mistakes,
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        HelpName = "FILE",
        Description = "Write everything to a report, too: .json or .md",
        CustomParser = EvaluationOptionParsers.Report,
    };

    private readonly Option<string?> _reliability = new("--reliability")
    {
        HelpName = "FILE.svg",
        Description = "Draw how often posts of each probability are monetization",
        CustomParser = EvaluationOptionParsers.Diagram,
    };

    private readonly ThresholdOption _threshold = new();

    private readonly EvaluationModes _modes = new();

    public EvaluateCommand()
        : base("evaluate", "Measures the model on labelled posts, source by source.")
    {
        Add(_files);
        Add(_model);
        Add(_threshold);
        Add(_compare);
        Add(_attack);
        Add(_mistakes);
        Add(_output);
        Add(_reliability);
        _modes.AddTo(this, new Dictionary<EvaluationMode, IReadOnlyList<Option>>
        {
            [EvaluationMode.LeaveOneSourceOut] = [_model, _compare, _attack],
            [EvaluationMode.CrossValidation] = [_model, _compare, _attack, _mistakes, _reliability, _threshold],
            [EvaluationMode.Surface] = [_model, _compare, _attack, _mistakes, _reliability, _threshold],
        });
        SetAction((parsed, cancellationToken) => Task.FromResult(Run(parsed, cancellationToken)));
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "spamsense evaluate my-labels.jsonl --mistakes 5",
        "spamsense evaluate my-labels.jsonl --attack all -o report.md --reliability reliability.svg",
        "spamsense evaluate --model /tmp/model --compare models held-back.jsonl.gz",
        "spamsense evaluate --leave-one-source-out ../shared/data models/corpus -o left-out.md",
        "spamsense evaluate --cross-validate sms-uci ../shared/data models/corpus",
        "spamsense evaluate --surface models/corpus",
    ];

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var files = new EvaluationFiles(parsed.GetValue(_output), parsed.GetValue(_reliability));
        var posts = parsed.GetRequiredValue(_files).SelectMany(LabelledInput.Load).ToList();
        IEvaluationReport report = _modes.In(parsed) switch
        {
            EvaluationMode.LeaveOneSourceOut => LeaveOneSourceOut(parsed, posts, cancellationToken),
            EvaluationMode.CrossValidation => CrossValidate(parsed, posts, cancellationToken),
            EvaluationMode.Surface => new SurfaceView(SurfaceEvaluator.Measure(posts, cancellationToken)),
            _ => Evaluate(parsed, posts, cancellationToken),
        };
        report.Show(Screens.StandardOutput());
        files.Write(report);
        return ExitCode.Done;
    }

    private Evaluation LeaveOneSourceOut(ParseResult parsed, IReadOnlyList<LabelledPost> posts, CancellationToken cancellationToken)
    {
        var threshold = _threshold.OptionsIn(parsed).MonetizationThreshold;
        var result = TrainingRun.Watch(meter => LeftOutEvaluation.Measure(
            posts, _modes.OptionsIn(parsed), threshold, parsed.GetValue(_mistakes), meter, cancellationToken));
        return new Evaluation(
            "Each source judged by a model trained on the others",
            EvaluationReport.Of(result.Judged, threshold), EvaluationIntervals.Of(result.Judged, threshold),
            new HashSet<string>(), result.Mistakes, null, null, [], new Dictionary<string, LengthBands>());
    }

    private CrossValidationView CrossValidate(ParseResult parsed, IReadOnlyList<LabelledPost> posts, CancellationToken cancellationToken) =>
        new(TrainingRun.Watch(meter => SourceCrossValidator.Measure(
            posts, _modes.OptionsIn(parsed), _modes.SourceIn(parsed), _modes.FoldsIn(parsed), meter, cancellationToken)));

    private Evaluation Evaluate(ParseResult parsed, IReadOnlyList<LabelledPost> posts, CancellationToken cancellationToken)
    {
        var options = _threshold.OptionsIn(parsed);
        var classifier = parsed.GetValue(_model) is { } folder ? ModelInput.Load(folder, options) : SpamClassifier.Create(options);
        var threshold = options.MonetizationThreshold;
        var before = parsed.GetValue(_compare);
        var judgedBefore = before is null ? null : ModelEvaluator.Judge(ModelInput.Load(before, options), posts);
        var judged = ModelEvaluator.Judge(classifier, posts);
        cancellationToken.ThrowIfCancellationRequested();
        return new Evaluation(
            "The model on labelled posts",
            EvaluationReport.Of(judged, threshold),
            EvaluationIntervals.Of(judged, threshold),
            classifier.Manifest.Sources.Select(static source => source.Name).ToHashSet(StringComparer.Ordinal),
            WrongPost.Worst(classifier, posts, judged, parsed.GetValue(_mistakes)),
            before,
            judgedBefore is null ? null : ModelComparison.Of(posts, judgedBefore, judged, threshold),
            parsed.GetValue(_attack) is { Count: > 0 } attacks ? AttackEvaluator.Measure(classifier, posts, judged, attacks, cancellationToken) : [],
            LanguageShares.Of(posts, judged));
    }
}
