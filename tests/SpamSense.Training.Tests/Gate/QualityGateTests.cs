using SpamSense.Training.Data;
using SpamSense.Training.Gate;

namespace SpamSense.Training.Tests.Gate;

public sealed class QualityGateTests
{
    private static readonly IReadOnlyList<LabelledPost> Corpus = [.. SampleSources.Posts.Select(post => post with { Source = $"own-{post.Source}" })];

    private static readonly TrainedModel Good = ModelTrainer.Train(Corpus, SampleSources.Options);

    /// <summary>Learned from labels of which every third is wrong.</summary>
    private static readonly TrainedModel Bad = ModelTrainer.Train([.. Corpus.Select((post, i) => i % 3 == 0 ? Turned(post) : post)], SampleSources.Options);

    [Fact]
    public void A_model_passes_beside_itself_and_nothing_is_different()
    {
        var report = QualityGate.Compare(Opponent(Good), Good, Corpus);
        Assert.True(report.Passes);
        Assert.All(report.Measures.Where(measure => measure.Verdict != GateVerdict.NotMeasured), measure => Assert.Equal(GateVerdict.Same, measure.Verdict));
        Assert.Contains(report.Measures, measure => measure is { IsPaired: true, Name: "corpus: found after look-alikes" });
    }

    [Fact]
    public void A_worse_model_does_not_pass_and_the_measures_are_named()
    {
        var report = QualityGate.Compare(Opponent(Good), Bad, Corpus);
        Assert.False(report.Passes);
        var worse = report.Measures.Where(measure => measure.Verdict == GateVerdict.Worse).Select(measure => measure.Name).ToList();
        Assert.Contains("left out: mean found", worse);
        Assert.Contains(worse, name => name.StartsWith("corpus: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_better_model_passes()
    {
        var report = QualityGate.Compare(Opponent(Bad), Good, Corpus);
        Assert.True(report.Passes, string.Join("; ", report.Measures.Where(measure => measure.Verdict == GateVerdict.Worse)));
        Assert.Contains(report.Measures, measure => measure.Verdict == GateVerdict.Better);
    }

    [Fact]
    public void A_difference_within_the_noise_of_so_few_posts_is_none()
    {
        // One more post of each source was found once: nobody can tell.
        var before = WithMetrics(Good.Manifest, metric => metric.StartsWith("leftOut.found.", StringComparison.Ordinal), value => Math.Min(1, value + (1 / 24.0)));
        Assert.True(QualityGate.Compare(new GateOpponent(before, null), Good, Corpus).Passes);
    }

    [Fact]
    public void Calibration_that_got_worse_does_not_pass()
    {
        var after = Good with { Manifest = WithMetrics(Good.Manifest, metric => metric == "leftOut.calibrationError", value => value + 0.3) };
        var report = QualityGate.Compare(new GateOpponent(Good.Manifest, null), after, Corpus);
        Assert.Equal("left out: calibration error", Assert.Single(report.Measures, measure => measure.Verdict == GateVerdict.Worse).Name);
    }

    [Fact]
    public void An_old_manifest_without_results_of_sources_is_compared_by_its_means()
    {
        var before = Good.Manifest with
        {
            Metrics = Good.Manifest.Metrics.Where(metric => metric.Key.StartsWith("leftOut.mean", StringComparison.Ordinal)).ToDictionary(metric => metric.Key, metric => metric.Value),
        };
        var report = QualityGate.Compare(new GateOpponent(before, null), Good, Corpus);
        Assert.Equal(GateVerdict.Same, report.Measures.Single(measure => measure.Name == "left out: mean kept").Verdict);
        Assert.Equal(GateVerdict.NotMeasured, report.Measures.Single(measure => measure.Name == "left out: calibration error").Verdict);
        Assert.False(QualityGate.Compare(new GateOpponent(before, null), Bad, Corpus).Passes);
    }

    [Fact]
    public void Intents_that_are_told_worse_do_not_pass()
    {
        var before = Good.Manifest with { Metrics = new Dictionary<string, double>(Good.Manifest.Metrics) { ["intents.macroF1"] = 0.9 } };
        var after = Good with { Manifest = before with { Metrics = new Dictionary<string, double>(Good.Manifest.Metrics) { ["intents.macroF1"] = 0.5 } } };
        Assert.Contains(QualityGate.Compare(new GateOpponent(before, null), after, Corpus).Measures, measure => measure is { Name: "left out: macro-F1 of intents", Verdict: GateVerdict.Worse });
    }

    [Fact]
    public void A_folder_whose_model_is_of_another_version_is_compared_by_its_manifest()
    {
        using var folder = new TemporaryFolder();
        byte[] other = [1, 2, 3];
        File.WriteAllBytes(folder.PathOf(ModelFolder.ModelName), other);
        var manifest = Good.Manifest with { Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(other)), Companions = new Dictionary<string, string>() };
        using (var stream = File.Create(folder.PathOf(ModelFolder.ManifestName)))
        {
            manifest.Save(stream);
        }

        var opponent = GateOpponent.Load(folder.FullName);
        Assert.Null(opponent.Classifier);
        Assert.Contains(QualityGate.Compare(opponent, Bad, Corpus).Measures, measure => measure is { Name: "left out: mean found", Verdict: GateVerdict.Worse });

        File.WriteAllBytes(folder.PathOf(ModelFolder.ModelName), [1, 2]);
        Assert.Throws<InvalidDataException>(() => GateOpponent.Load(folder.FullName));
    }

    private static GateOpponent Opponent(TrainedModel model) => new(model.Manifest, model.CreateClassifier());

    private static LabelledPost Turned(LabelledPost post) =>
        post with { Orientation = post.IsMonetization ? Orientation.Relationship : Orientation.Monetization };

    private static ModelManifest WithMetrics(ModelManifest manifest, Func<string, bool> which, Func<double, double> change) => manifest with
    {
        Metrics = manifest.Metrics.ToDictionary(metric => metric.Key, metric => which(metric.Key) ? change(metric.Value) : metric.Value),
    };
}
