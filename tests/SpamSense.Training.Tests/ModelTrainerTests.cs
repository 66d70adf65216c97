using System.Security.Cryptography;
using Microsoft.ML;
using Microsoft.ML.Data;
using SpamSense.Training.Card;
using SpamSense.Training.Data;

namespace SpamSense.Training.Tests;

public sealed class ModelTrainerTests
{
    private static readonly TrainedModel Model = ModelTrainer.Train(SampleSources.Posts, SampleSources.Options);

    [Fact]
    public void The_same_posts_give_the_same_bytes()
    {
        var again = ModelTrainer.Train(SampleSources.Posts, SampleSources.Options);
        Assert.Equal(Model.Zip.ToArray(), again.Zip.ToArray());
        Assert.Equal(Model.Frozen.ToArray(), again.Frozen.ToArray());
        Assert.Equal(Written(Model.Manifest), Written(again.Manifest));
        Assert.Equal(ModelCard.Write(Model), ModelCard.Write(again));
    }

    [Fact]
    public void Other_posts_give_other_bytes()
    {
        var other = ModelTrainer.Train([.. SampleSources.Posts.Skip(1)], SampleSources.Options);
        Assert.NotEqual(Model.Zip.ToArray(), other.Zip.ToArray());
    }

    [Fact]
    public void The_manifest_describes_the_file_and_the_sources()
    {
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Model.Zip.Span)), Model.Manifest.Sha256);
        Assert.Equal(["s0", "s1", "s2", "s3"], Model.Manifest.Sources.Select(source => source.Name));
        Assert.All(Model.Manifest.Sources, source => Assert.Equal((24, 24), (source.Relationship, source.Monetization)));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Model.Frozen.Span)), Model.Manifest.FrozenSha256);
        Assert.Equal("5.0.1", Model.Manifest.Packages["Microsoft.ML"]);
    }

    [Fact]
    public void ML_NET_opens_the_file()
    {
        using var stream = new MemoryStream(Model.Zip.ToArray());
        Assert.NotNull(new MLContext().Model.Load(stream, out var schema));
        Assert.Contains(schema, column => column.Name == "Symbols");
    }

    [Fact]
    public void A_saved_folder_loads_and_judges_as_ML_NET_does()
    {
        using var folder = new TemporaryFolder();
        ModelFolder.Save(folder.FullName, Model);
        var classifier = SpamClassifier.Load(folder.PathOf(ModelFolder.ModelName), ModelManifest.Load(folder.PathOf(ModelFolder.ManifestName)));
        var texts = SampleSources.Posts.Select(post => post.Text).ToList();
        var view = new MLContext().Data.LoadFromEnumerable(texts.Select(text => new Row { Text = text }));
        var probabilities = classifier.Transform(view).GetColumn<float>("Probability").ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            Assert.InRange(Math.Abs(classifier.Classify(texts[i]).MonetizationProbability - probabilities[i]), 0, 1e-5);
        }

        Assert.Equal(Orientation.Monetization, classifier.Classify("buy now and save 20% on our new collection").Orientation);
        Assert.Equal(Orientation.Relationship, classifier.Classify("thanks for the story about your dog").Orientation);
        Assert.Equal(5, Directory.GetFiles(folder.FullName).Length);
    }

    [Fact]
    public void A_saved_folder_is_frozen_again_to_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        ModelFolder.Save(folder.FullName, Model);
        var again = FrozenModel.Of(folder.FullName);
        Assert.Equal(Model.Frozen.ToArray(), again.Bytes.ToArray());
        Assert.Equal(Written(Model.Manifest), Written(again.Manifest));
    }

    [Fact]
    public void A_folder_whose_model_is_not_its_manifests_is_not_frozen()
    {
        using var folder = new TemporaryFolder();
        ModelFolder.Save(folder.FullName, Model);
        File.AppendAllText(folder.PathOf(ModelFolder.ModelName), "x");
        Assert.Throws<InvalidDataException>(() => FrozenModel.Of(folder.FullName));
    }

    [Fact]
    public void The_card_has_a_row_for_each_source()
    {
        var card = ModelCard.Write(Model);
        Assert.All(Model.LeftOut.Sources, source => Assert.Contains($"| {source.Source} | 48 |", card, StringComparison.Ordinal));
    }

    [Fact]
    public void One_label_trains_nothing()
    {
        var friends = SampleSources.Posts.Where(post => !post.IsMonetization).ToList();
        Assert.Contains("one label only", Assert.Throws<InvalidDataException>(() => ModelTrainer.Train(friends, SampleSources.Options)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => ModelTrainer.Train(Array.Empty<LabelledPost>(), SampleSources.Options));
    }

    [Fact]
    public void A_cancelled_run_ends() =>
        Assert.ThrowsAny<OperationCanceledException>(() => ModelTrainer.Train(SampleSources.Posts, SampleSources.Options, null, new CancellationToken(canceled: true)));

    private static string Written(ModelManifest manifest)
    {
        using var stream = new MemoryStream();
        manifest.Save(stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private sealed class Row
    {
        public string Text { get; set; } = "";
    }
}
