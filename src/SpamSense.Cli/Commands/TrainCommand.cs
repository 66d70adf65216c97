using System.CommandLine;
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

    public TrainCommand()
        : base("train", "Trains a model on labelled posts, and measures it on each source left out.")
    {
        Add(_data);
        Add(_output);
        Add(_seed);
        Add(_cap);
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
        var meter = new TrainingMeter();
        var work = Task.Run(() => Train(parsed.GetRequiredValue(_data), options, meter, cancellationToken), CancellationToken.None);
        if (Screens.CanShowProgress(writesToStandardOutput: false))
        {
            TrainingBar.Watch(work, meter);
        }

        var model = work.GetAwaiter().GetResult();
        Save(output, model);
        EvaluationTable.Write(Screens.StandardOutput(), model.LeftOut, "Sources left out of training");
        IntentLine.Write(Screens.StandardOutput(), model.Intents);
        Screens.StandardOutput().Write(new Spectre.Console.Text($"  Written to {VisibleText.Of(output, 200)}. Build again, and the new model is the one that ships.\n"));
        return ExitCode.Done;
    }

    private static TrainedModel Train(string[] data, TrainingOptions options, TrainingMeter meter, CancellationToken cancellationToken)
    {
        try
        {
            return ModelTrainer.Train(LabelledData.Load(data), options, meter, cancellationToken);
        }
        catch (Exception e) when (e is InvalidDataException or DirectoryNotFoundException)
        {
            throw new CommandFailureException(e.Message, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
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
