using Microsoft.ML;
using Microsoft.ML.Data;
using SpamSense.Scoring;
using SpamSense.Training;

namespace SpamSense.Trials;

/// <summary>The shipped pipeline with other settings or less to learn from.</summary>
internal sealed record PipelineTrial(string Name, string Description) : Trial(Name, Description)
{
    internal Func<TrainingOptions, TrainingOptions> Change { get; init; } = options => options;

    internal bool WithCopies { get; init; } = true;

    internal bool WithCorpus { get; init; } = true;

    internal bool WithSignals { get; init; } = true;

    internal bool WithPairs { get; init; } = true;

    internal override LeftOutScorer Fit(TrialSplit split)
    {
        var options = Change(split.Options);
        var rows = RowsOf(split);
        var vocabulary = WithCorpus ? split.VocabularyOf(options.MinSources) : Vocabulary.Select(rows, options.MinSources);
        var trainer = new PipelineTrainer(new MLContext(options.Seed), options);
        var model = trainer.Fit(Seen(rows), WithPairs ? vocabulary : vocabulary.WithoutPairs());
        return left => [.. model.Transform(trainer.Load(Seen(left))).GetColumn<float>("Score")];
    }

    private List<TrainingRow> RowsOf(TrialSplit split) => WithCorpus
        ? split.CopyRows(row => WithCopies || !row.IsDisguised)
        : TrainingRows.Of([.. split.Posts.Where(post => !SourceWeights.IsOwnCorpus(post.Source))], split.Options, CancellationToken.None);

    private IReadOnlyList<TrainingRow> Seen(IReadOnlyList<TrainingRow> rows) => WithSignals ? rows : [.. rows.Select(WithoutSignals)];

    private static TrainingRow WithoutSignals(TrainingRow row)
    {
        var copy = row.Copy();
        copy.Signals = new float[SignalLexicon.Default.Count];
        return copy;
    }
}
