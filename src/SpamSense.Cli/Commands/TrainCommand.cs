using System.CommandLine;
using SpamSense.Cli.Evaluating;
using SpamSense.Cli.Hosting;
using SpamSense.Cli.Screen;
using SpamSense.Cli.Streams;
using SpamSense.Training;
using SpamSense.Training.Data;

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
        DefaultValueFactory = static _ => new TrainingOptions().MaxPostsPerSource,
    };

    private readonly Option<string?> _list = new("--list-posts")
    {
        HelpName = "FILE",
        Description = "Write the posts that would be trained on as JSON Lines, for other tools to train on the same, and stop",
    };

    public TrainCommand()
        : base("train", "Trains a model on labelled posts, and measures it on each source left out.")
    {
        Add(_data);
        Add(_output);
        Add(_seed);
        Add(_cap);
        Add(_list);
        SetAction((parsed, cancellationToken) => Task.FromResult(Run(parsed, cancellationToken)));
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "spamsense train --data ../shared/data --data models/corpus --output models",
        "spamsense train --data my-labels.jsonl --data their-labels.jsonl --output /tmp/model",
    ];

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var output = parsed.GetRequiredValue(_output);
        var options = new TrainingOptions { Seed = parsed.GetValue(_seed), MaxPostsPerSource = Math.Max(1, parsed.GetValue(_cap)) };
        if (parsed.GetValue(_list) is { } list)
        {
            ChosenPosts.Write(list, TrainingRun.Watch(_ => TrainingPosts.Choose(Load(parsed.GetRequiredValue(_data)), options)));
            return ExitCode.Done;
        }

        var model = TrainingRun.Watch(meter => ModelTrainer.Train(Load(parsed.GetRequiredValue(_data)), options, meter, cancellationToken));
        Save(output, model);
        EvaluationTable.Write(Screens.StandardOutput(), model.LeftOut, "Sources left out of training");
        Screens.StandardOutput().Write(new Spectre.Console.Text($"  Written to {VisibleText.Of(output, 200)}. Build again, and the new model is the one that ships.\n"));
        return ExitCode.Done;
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

    private static void Save(string folder, TrainedModel model)
    {
        try
        {
            ModelFolder.Save(folder, model);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailureException(IoSentence.ForOutput(folder, e), e);
        }
    }
}
