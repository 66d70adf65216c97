using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.ML;
using SpamSense.Scoring;

namespace SpamSense.Tests.Scoring;

/// <summary>The frozen file that is committed: tied to the model, trusted by its hash only, and the same weights.</summary>
public sealed class FrozenFileTests : IDisposable
{
    private static readonly string FrozenPath = RepositoryFiles.PathOf("models", "spamsense.frozen");
    private static readonly string ModelPath = RepositoryFiles.PathOf("models", "spamsense.zip");
    private static readonly ModelManifest Manifest = ModelManifest.Load(RepositoryFiles.PathOf("models", "manifest.json"));

    private readonly ModelCopy _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_committed_file_is_its_manifests_and_the_embedded_one()
    {
        var bytes = File.ReadAllBytes(FrozenPath);
        Assert.Equal(Manifest.FrozenSha256, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        Assert.Equal(bytes, EmbeddedModel.ReadFrozen());
        Assert.Equal(Manifest.FrozenSha256, SpamClassifier.Default.Manifest.FrozenSha256);
        Assert.InRange(bytes.Length, 1, 4_000_000);
    }

    [Fact]
    public void The_committed_file_was_made_of_the_committed_models()
    {
        var origin = FrozenReader.ReadOrigin(File.ReadAllBytes(FrozenPath), "it");
        Assert.Equal(FrozenOrigin.Of(Manifest), origin);
        Assert.Equal(Featurizer.Sha256, origin.Featurizer);
    }

    [Fact]
    public void Its_weights_are_those_of_the_models_to_the_last_bit()
    {
        var frozen = FrozenFile.Open(File.ReadAllBytes(FrozenPath), Manifest, "it");
        var real = MlNetModel.Load(ModelFiles.Of(ModelPath), Manifest, withIntents: true).Weights;
        Assert.Equal(real.Orientation.Ngrams, frozen.Orientation.Ngrams);
        Assert.Equal(real.Languages!.Words, frozen.Languages!.Words);
        Assert.Equal(real.Intents!.Ngrams, frozen.Intents!.Ngrams);
        Assert.Equal(real.Orientation.Calibration, frozen.Orientation.Calibration);
        Assert.All(Floats(real).Zip(Floats(frozen)), pair => Assert.True(Bits(pair.First).SequenceEqual(Bits(pair.Second))));
        Assert.Equal(File.ReadAllBytes(FrozenPath), FrozenWriter.Write(real, FrozenOrigin.Of(Manifest)));
    }

    [Fact]
    public void A_classifier_loaded_by_it_judges_like_one_loaded_by_the_models()
    {
        var frozen = SpamClassifier.Load(ModelPath, Manifest);
        var real = SpamClassifier.Load(ModelPath, Manifest with { FrozenSha256 = null });
        Assert.All(SampleComments.Texts, text => Assert.Equal(real.Classify(text), frozen.Classify(text)));
    }

    [Fact]
    public void A_byte_more_or_another_bit_is_refused()
    {
        var bytes = File.ReadAllBytes(FrozenPath);
        byte[] flipped = [.. bytes];
        flipped[^1] ^= 1;
        foreach (var other in new[] { flipped, [.. bytes, 0], [] })
        {
            File.WriteAllBytes(_folder.PathOf("spamsense.frozen"), other);
            var e = Assert.Throws<InvalidDataException>(() => SpamClassifier.Load(_folder.PathOf("spamsense.zip"), Manifest));
            Assert.Contains("spamsense.frozen is not the model that its manifest describes", e.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_of_other_models_is_refused()
    {
        var other = new string('0', 64);
        var intents = Manifest.Companions.ToDictionary();
        intents["spamsense-intents.zip"] = other;
        foreach (var manifest in new[] { Manifest with { Sha256 = other }, Manifest with { FeaturizerSha256 = other }, Manifest with { Companions = intents } })
        {
            var e = Assert.Throws<InvalidDataException>(() => SpamClassifier.Load(ModelPath, manifest));
            Assert.Equal("spamsense.frozen was made of other model files than its manifest names, so freeze the model again.", e.Message);
        }
    }

    [Fact]
    public void What_the_manifest_does_not_name_is_not_used()
    {
        var classifier = SpamClassifier.Load(ModelPath, Manifest with { Companions = new Dictionary<string, string>() });
        Assert.Equal(Intent.Unknown, classifier.Classify("buy now").Intent);
        Assert.NotEqual(Orientation.Undecided, classifier.Classify("Gestern haben wir den ganzen Abend auf dem Balkon gesessen und geredet.").Orientation);
    }

    [Fact]
    public void A_missing_file_is_an_IO_error()
    {
        File.Delete(_folder.PathOf("spamsense.frozen"));
        Assert.ThrowsAny<IOException>(() => SpamClassifier.Load(_folder.PathOf("spamsense.zip"), Manifest));
    }

    [Fact]
    public void A_spoiled_model_is_refused_when_ML_NET_is_asked_for()
    {
        File.AppendAllText(_folder.PathOf("spamsense.zip"), "x");
        var classifier = SpamClassifier.Load(_folder.PathOf("spamsense.zip"), Manifest);
        Assert.Equal(Orientation.Monetization, classifier.Classify("Visit my page for cheap watches").Orientation);
        var view = new MLContext().Data.LoadFromEnumerable([new TextRow { Text = "hello" }]);
        var e = Assert.Throws<InvalidDataException>(() => classifier.Transform(view));
        Assert.Contains("is not the model that its manifest describes", e.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<float[]> Floats(ModelWeights weights) =>
    [
        weights.Orientation.NgramWeights,
        weights.Orientation.Signals,
        [weights.Orientation.Bias, weights.Orientation.NgramScale],
        weights.Languages!.WordWeights,
        [weights.Languages.Bias, weights.Languages.Word, weights.Languages.OtherScript, weights.Languages.Capital],
        weights.Intents!.Biases,
        .. weights.Intents.NgramWeights,
        .. weights.Intents.SignalWeights,
    ];

    private static ReadOnlySpan<uint> Bits(float[] values) => MemoryMarshal.Cast<float, uint>(values);
}
