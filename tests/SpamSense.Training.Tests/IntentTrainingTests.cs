using System.Security.Cryptography;
using Microsoft.ML;
using Microsoft.ML.Data;
using SpamSense.Training.Card;
using SpamSense.Training.Data;

namespace SpamSense.Training.Tests;

public sealed class IntentTrainingTests
{
    private static readonly TrainedModel Model = ModelTrainer.Train(IntentSources.Posts, IntentSources.Options);

    private static ReadOnlyMemory<byte> Zip => Model.Companions[ModelFolder.IntentsName];

    [Fact]
    public void The_same_posts_give_the_same_bytes()
    {
        var again = ModelTrainer.Train(IntentSources.Posts, IntentSources.Options);
        Assert.Equal(Zip.ToArray(), again.Companions[ModelFolder.IntentsName].ToArray());
        Assert.Equal(ModelCard.Write(Model), ModelCard.Write(again));
    }

    [Fact]
    public void The_manifest_describes_the_companion() =>
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Zip.Span)), Model.Manifest.Companions[ModelFolder.IntentsName]);

    [Fact]
    public void ML_NET_opens_the_file_and_names_the_intents()
    {
        using var stream = new MemoryStream(Zip.ToArray());
        var context = new MLContext();
        var chain = context.Model.Load(stream, out var schema);
        var scores = chain.GetOutputSchema(schema)["IntentScores"];
        Assert.Equal(14, ((VectorDataViewType)scores.Type).Size);
        VBuffer<ReadOnlyMemory<char>> names = default;
        scores.GetSlotNames(ref names);
        Assert.Equal(Enum.GetValues<Intent>().Skip(1).Select(intent => intent.ToName()), names.DenseValues().Select(name => name.ToString()));
    }

    [Fact]
    public void A_saved_folder_loads_and_tells_intents_as_ML_NET_does()
    {
        using var folder = new TemporaryFolder();
        ModelFolder.Save(folder.FullName, Model);
        var classifier = SpamClassifier.Load(folder.PathOf(ModelFolder.ModelName), ModelManifest.Load(folder.PathOf(ModelFolder.ManifestName)));
        var posts = IntentSources.Posts;
        var scored = classifier.Transform(new MLContext().Data.LoadFromEnumerable(posts.Select(post => new Row { Text = post.Text })));
        var intents = scored.GetColumn<string>("Intent").ToList();
        var probabilities = scored.GetColumn<float>("IntentProbability").ToList();
        for (var i = 0; i < posts.Count; i++)
        {
            var verdict = classifier.Classify(posts[i].Text);
            Assert.Equal((posts[i].Intent, posts[i].Intent), (verdict.Intent.ToName(), intents[i]));
            Assert.InRange(Math.Abs(verdict.IntentProbability - probabilities[i]), 0, 1e-4);
        }

        Assert.Equal(6, Directory.GetFiles(folder.FullName).Length);
    }

    [Fact]
    public void Every_part_of_the_own_corpus_is_judged_and_nothing_else()
    {
        var report = Model.Intents!;
        Assert.Equal(["own-first", "own-second"], report.Parts);
        Assert.Equal(96, report.Posts);
        Assert.Equal(report.MacroF1, Model.Manifest.Metrics["intents.macroF1"], 4);
    }

    [Fact]
    public void The_card_shows_the_table_and_the_confusion()
    {
        var card = ModelCard.Write(Model);
        Assert.Contains("## Intents", card, StringComparison.Ordinal);
        Assert.Contains("| self-promotion | 16 |", card, StringComparison.Ordinal);
        Assert.Equal(2, card.Split('\n').Count(line => line.StartsWith("| scam |", StringComparison.Ordinal)));
    }

    [Fact]
    public void Posts_that_do_not_tell_their_intent_train_no_intents()
    {
        var silent = IntentSources.Posts.Select(post => post with { Intent = "unknown" }).ToList();
        var model = ModelTrainer.Train(silent, IntentSources.Options);
        Assert.Empty(model.Companions);
        Assert.Null(model.Intents);
        Assert.DoesNotContain("## Intents", ModelCard.Write(model), StringComparison.Ordinal);
    }

    [Fact]
    public void An_intent_of_the_other_orientation_is_not_believed()
    {
        List<LabelledPost> mixed = [.. IntentSources.Posts, .. IntentSources.Posts.Select(post => post with { Id = post.Id + "x", Intent = post.IsMonetization ? "story" : "scam" })];
        Assert.Equal(Model.Intents!.Posts, ModelTrainer.Train(mixed, IntentSources.Options).Intents!.Posts);
    }

    private sealed class Row
    {
        public string Text { get; set; } = "";
    }
}
