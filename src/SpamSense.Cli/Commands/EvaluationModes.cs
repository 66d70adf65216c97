using System.CommandLine;
using System.CommandLine.Parsing;
using SpamSense.Cli.Evaluating;
using SpamSense.Training;
using SpamSense.Training.Evaluation.CrossValidation;

namespace SpamSense.Cli.Commands;

/// <summary>The options that choose what is measured, and which others go with each.</summary>
internal sealed class EvaluationModes
{
    private readonly Option<bool> _leaveOneSourceOut = new("--leave-one-source-out")
    {
        Description = "Train a model for each source on all the others, and measure it on that source",
    };

    private readonly Option<string?> _crossValidate = new("--cross-validate")
    {
        HelpName = "SOURCE",
        Description = "Cut this source into folds, train on all other posts of the files, and measure on each fold",
    };

    private readonly Option<bool> _surface = new("--surface")
    {
        Description = "Measure the posts and no model: whether what can be counted without reading gives the labels away",
    };

    private readonly Option<int> _folds = new("--folds")
    {
        HelpName = "N",
        Description = $"In how many folds --cross-validate cuts the source, {EvaluationOptionParsers.LeastFolds} to {EvaluationOptionParsers.MostFolds}",
        CustomParser = EvaluationOptionParsers.Folds,
        DefaultValueFactory = static _ => SourceCrossValidator.DefaultFolds,
    };

    private readonly Option<int> _cap = new("--max-posts-per-source")
    {
        HelpName = "N",
        Description = "The most posts that one source gives, where models are trained",
        DefaultValueFactory = static _ => new TrainingOptions().MaxPostsPerSource,
        CustomParser = EvaluationOptionParsers.PostsPerSource,
    };

    /// <summary>Adds the options, and a check of those that are given together.</summary>
    /// <param name="command">The command.</param>
    /// <param name="refused">Which of the command's own options make no sense in a mode.</param>
    public void AddTo(Command command, IReadOnlyDictionary<EvaluationMode, IReadOnlyList<Option>> refused)
    {
        command.Add(_leaveOneSourceOut);
        command.Add(_crossValidate);
        command.Add(_folds);
        command.Add(_surface);
        command.Add(_cap);
        command.Validators.Add(result =>
        {
            if (ComplaintOf(result, refused) is { } complaint)
            {
                result.AddError(complaint);
            }
        });
    }

    public EvaluationMode In(ParseResult parsed) => ModeOf(parsed.CommandResult);

    public string SourceIn(ParseResult parsed) => parsed.GetValue(_crossValidate)!;

    public int FoldsIn(ParseResult parsed) => parsed.GetValue(_folds);

    public TrainingOptions OptionsIn(ParseResult parsed) => new() { MaxPostsPerSource = parsed.GetValue(_cap) };

    private string? ComplaintOf(CommandResult result, IReadOnlyDictionary<EvaluationMode, IReadOnlyList<Option>> refused)
    {
        Option[] choices = [_leaveOneSourceOut, _crossValidate, _surface];
        if (choices.Where(option => IsGiven(result, option)).Take(2).ToArray() is [var first, var second])
        {
            return $"'{first.Name}' and '{second.Name}' measure different things: give one of them";
        }

        var mode = ModeOf(result);
        if (mode != EvaluationMode.CrossValidation && IsGiven(result, _folds))
        {
            return "'--folds' goes with '--cross-validate' only";
        }

        if (mode is EvaluationMode.Model or EvaluationMode.Surface && IsGiven(result, _cap))
        {
            return "'--max-posts-per-source' goes with '--leave-one-source-out' and '--cross-validate' only";
        }

        return refused.TryGetValue(mode, out var options) && options.FirstOrDefault(option => IsGiven(result, option)) is { } bad
            ? $"'{bad.Name}' makes no sense with {Reason(mode)}"
            : null;
    }

    private static string Reason(EvaluationMode mode) => mode switch
    {
        EvaluationMode.Surface => "'--surface', which measures posts and no model",
        EvaluationMode.CrossValidation => "'--cross-validate', which trains models of its own and reports one source",
        _ => "'--leave-one-source-out', which trains models of its own",
    };

    private EvaluationMode ModeOf(CommandResult result) =>
        IsGiven(result, _leaveOneSourceOut) ? EvaluationMode.LeaveOneSourceOut
        : IsGiven(result, _crossValidate) ? EvaluationMode.CrossValidation
        : IsGiven(result, _surface) ? EvaluationMode.Surface
        : EvaluationMode.Model;

    private static bool IsGiven(CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };
}
