using System.CommandLine;
using SpamSense.Cli.Evaluating;
using SpamSense.Cli.Hosting;
using SpamSense.Cli.Screen;
using SpamSense.Cli.Streams;
using SpamSense.Training;
using SpamSense.Training.Card;
using SpamSense.Training.Data;
using SpamSense.Training.Gate;

namespace SpamSense.Cli.Commands;

/// <summary><c>spamsense train</c>: from labelled posts to a model, its manifest and its card.</summary>
internal sealed class TrainCommand : Command, IExampled
{
    private readonly Option<string[]> _data = new("--data")
    {
        HelpName = "PATH",
        Description = "Folder or file of labelled posts (.jsonl, .jsonl.gz); may be given several times",
        DefaultValueFactory = static _ => ["../shared/data", "models/corpus"],
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        HelpName = "FOLDER",
        Description = "Where the model, its manifest and its card go",
        DefaultValueFactory = static _ => "models",
    };

    private readonly Option<int> _seed = new("--seed")
    {
        HelpName = "N",
        Description = "Seed of everything that is drawn by chance",
        DefaultValueFactory = static _ => new TrainingOptions().Seed,
    };

    private readonly Option<int> _cap = new("--max-posts-per-source")
    {
        HelpName = "N",
        Description = "The most posts that one source gives",
        CustomParser = EvaluationOptionParsers.PostsPerSource,
        DefaultValueFactory = static _ => new TrainingOptions().MaxPostsPerSource,
    };

    private readonly Option<string?> _gate = new("--gate")
    {
        HelpName = "FOLDER",
        Description = "Write nothing if the new model is worse than the one in this folder [without FOLDER: the model in the tool] by more than chance explains; exit code 1 then",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _noCrossValidation = new("--no-cross-validation")
    {
        Description = $"Leave out the cross-validation within {string.Join(" and ", new TrainingOptions().CrossValidated)} that the card shows, and with it a third of the time",
    };

    private readonly Option<string?> _list = new("--list-posts")
    {
        HelpName = "FILE",
        Description = "Train nothing; write the posts that would be trained on as JSON Lines, so that other tools can train on the same",
    };

    private readonly Option<string?> _freeze = new("--freeze")
    {
        HelpName = "FOLDER",
        Description = "Train nothing; write spamsense.frozen, which a start needs no ML.NET for, of the model in this folder again, and name it in the manifest",
    };

    public TrainCommand()
        : base("train", "Trains a model on labelled posts, and measures it on each source left out.")
    {
        Add(_data);
        Add(_output);
        Add(_seed);
        Add(_cap);
        Add(_gate);
        Add(_noCrossValidation);
        Add(_list);
        Add(_freeze);
        SetAction((parsed, cancellationToken) => Task.FromResult(Run(parsed, cancellationToken)));
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "spamsense train --data ../shared/data --data models/corpus --output models --gate",
        "spamsense train --data my-labels.jsonl --data their-labels.jsonl --output /tmp/model",
    ];

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var output = parsed.GetRequiredValue(_output);
        var options = OptionsIn(parsed);
        if (parsed.GetValue(_freeze) is { } frozen)
        {
            Freeze(frozen);
            return ExitCode.Done;
        }

        if (parsed.GetValue(_list) is { } list)
        {
            ChosenPosts.Write(list, TrainingRun.Watch(_ => TrainingPosts.Choose(Load(parsed.GetRequiredValue(_data)), options)));
            return ExitCode.Done;
        }

        // What the end of the run needs is opened first: nobody waits for a training to hear of a mistyped folder or a broken file.
        RequireReadableReferences(output);
        var opponent = parsed.GetResult(_gate) is null ? null : ModelInput.LoadOpponent(parsed.GetValue(_gate));
        var posts = TrainingRun.Watch(_ => Load(parsed.GetRequiredValue(_data)));
        var model = TrainingRun.Watch(meter => ModelTrainer.Train(posts, options, meter, cancellationToken));
        EvaluationTable.Write(Screens.StandardOutput(), model.LeftOut, "Sources left out of training");
        IntentLine.Write(Screens.StandardOutput(), model.Intents);
        if (opponent is not null && !Passes(opponent, model, TrainingPosts.Choose(posts, options), cancellationToken))
        {
            return ExitCode.DoneInPart;
        }

        Save(output, () => ModelFolder.Save(output, model));
        Screens.StandardOutput().Write(new Spectre.Console.Text($"  Written to {VisibleText.Of(output, 200)}. Build again, and the new model is the one that ships.\n"));
        return ExitCode.Done;
    }

    private static void Freeze(string folder)
    {
        var model = ModelInput.Freeze(folder);
        Save(folder, () => ModelFolder.Save(folder, model));
        Screens.StandardOutput().Write(new Spectre.Console.Text($"  Written to {VisibleText.Of(folder, 200)}. Build again, and it is the one that ships.\n"));
    }

    private static void RequireReadableReferences(string folder)
    {
        try
        {
            CardReferences.Load(folder);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new CommandFailureException(e.Message, e);
        }
    }

    private TrainingOptions OptionsIn(ParseResult parsed)
    {
        var options = new TrainingOptions { Seed = parsed.GetValue(_seed), MaxPostsPerSource = parsed.GetValue(_cap) };
        return parsed.GetValue(_noCrossValidation) ? options with { CrossValidated = [] } : options;
    }

    private static bool Passes(GateOpponent opponent, TrainedModel model, IReadOnlyList<LabelledPost> posts, CancellationToken cancellationToken)
    {
        var report = QualityGate.Compare(opponent, model, posts, cancellationToken);
        GateTable.Write(Screens.StandardOutput(), report);
        return report.Passes;
    }

    private static IReadOnlyList<LabelledPost> Load(string[] data)
    {
        try
        {
            return LabelledData.Load(data);
        }
        catch (Exception e) when (e is (IOException or UnauthorizedAccessException) and not DirectoryNotFoundException)
        {
            throw new CommandFailureException("Reading the labelled data failed; check that the files of --data can be read.", e);
        }
    }

    private static void Save(string folder, Action save)
    {
        try
        {
            save();
        }
        catch (InvalidDataException e)
        {
            throw new CommandFailureException(e.Message, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailureException(IoSentence.ForOutput(folder, e), e);
        }
    }
}
