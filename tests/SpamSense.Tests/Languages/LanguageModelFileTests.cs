using System.Security.Cryptography;
using Microsoft.ML;
using Microsoft.ML.Data;
using SpamSense.Content;
using SpamSense.Scoring;
using SpamSense.Tests.Scoring;

namespace SpamSense.Tests.Languages;

/// <summary>The identifier's file beside the model: trusted by its hash only, opened by ML.NET, and the same as the tables.</summary>
public sealed class LanguageModelFileTests : IDisposable
{
    private const string Name = "spamsense-languages.zip";
    private const string German = "Gestern haben wir zusammen den ganzen Abend auf dem Balkon gesessen und geredet.";

    // Without a frozen file, so that the models themselves are opened.
    private static readonly ModelManifest Manifest = ModelManifest.Load(RepositoryFiles.PathOf("models", "manifest.json")) with { FrozenSha256 = null };

    private readonly ModelCopy _folder = new();

    private string ModelPath => _folder.PathOf("spamsense.zip");

    private string CompanionPath => _folder.PathOf(Name);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_committed_file_is_its_manifests_and_small()
    {
        Assert.Equal(Manifest.Companions[Name], Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(CompanionPath))));
        Assert.InRange(new FileInfo(CompanionPath).Length, 1, 1_000_000);
        Assert.Equal(Manifest.Companions[Name], SpamClassifier.Default.Manifest.Companions[Name]);
    }

    [Fact]
    public void A_companion_beside_the_model_is_used() => Assert.Equal(Orientation.Undecided, SpamClassifier.Load(ModelPath, Manifest).Classify(German).Orientation);

    [Fact]
    public void A_companion_that_the_manifest_does_not_name_is_not_even_opened()
    {
        File.WriteAllText(CompanionPath, "not a zip");
        var classifier = SpamClassifier.Load(ModelPath, Manifest with { Companions = new Dictionary<string, string>() });
        Assert.NotEqual(Orientation.Undecided, classifier.Classify(German).Orientation);
    }

    [Fact]
    public void A_companion_with_another_byte_is_refused()
    {
        var bytes = File.ReadAllBytes(CompanionPath);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(CompanionPath, bytes);
        var e = Assert.Throws<InvalidDataException>(() => SpamClassifier.Load(ModelPath, Manifest));
        Assert.Contains($"{Name} is not the model that its manifest describes", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trusted_companion_that_is_no_model_is_named()
    {
        File.WriteAllText(CompanionPath, "not a zip");
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(CompanionPath)));
        var e = Assert.Throws<InvalidDataException>(() => SpamClassifier.Load(ModelPath, Manifest with { Companions = new Dictionary<string, string> { [Name] = hash } }));
        Assert.Contains(Name, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_companion_is_an_IO_error()
    {
        File.Delete(CompanionPath);
        Assert.ThrowsAny<IOException>(() => SpamClassifier.Load(ModelPath, Manifest));
    }

    [Fact]
    public void The_tables_agree_with_ML_NET()
    {
        string[] texts = [.. OtherLanguages.InOthers, .. OtherLanguages.LeftOpen, .. SampleComments.Texts];
        var context = new MLContext();
        var model = context.Model.Load(CompanionPath, out _);
        var rows = texts.Select(text =>
        {
            var row = new LanguageRow();
            row.Read(text);
            return row;
        });
        var scores = model.Transform(context.Data.LoadFromEnumerable(rows)).GetColumn<float>("Score").ToList();
        Assert.All(texts.Zip(scores), pair => Assert.Equal(pair.Second, LogOdds(pair.First), 1e-3 * (1 + Math.Abs(pair.Second))));
    }

    private static double LogOdds(string text)
    {
        var model = EmbeddedModel.Shared.Compiled;
        var scratch = model.CreateScratch();
        var folded = new char[text.Length];
        var sink = new RecordingSink(model.Table, model.Languages, []);
        FeatureExtractor<RecordingSink>.Run(folded.AsSpan(0, TextFolder.Fold(text, folded)), ref sink, scratch.Counts, scratch.Word);
        return sink.Words.LogOdds;
    }
}
