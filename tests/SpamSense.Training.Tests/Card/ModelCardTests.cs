using SpamSense.Training.Card;

namespace SpamSense.Training.Tests.Card;

public sealed class ModelCardTests : IDisposable
{
    private static readonly TrainedModel Model = ModelTrainer.Train(
        [.. SampleSources.Posts.Select(post => post.Source == "s3" ? post with { Source = "own-s3" } : post)], SampleSources.Options with { CrossValidated = ["s1"] });

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_without_figures_of_others_gets_a_card_without_them()
    {
        var card = ModelCard.Write(Model, CardReferences.Load(_folder.FullName));
        Assert.DoesNotContain("scikit-learn:", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Beside others", card, StringComparison.Ordinal);
        Assert.All(
            ["# The model", "**Not for:**", "## On sources that it has not seen", "## Does the probability mean", "## Under attack", "## On sources that it knows in part", "## What it was trained on", "## How it was made"],
            heading => Assert.Contains(heading, card, StringComparison.Ordinal));
    }

    [Fact]
    public void Others_stand_beside_the_model_and_the_share_of_their_distance_is_told()
    {
        var models = Directory.CreateDirectory(_folder.PathOf("models")).FullName;
        Directory.CreateDirectory(_folder.PathOf("benchmarks/results"));
        File.WriteAllText(Path.Combine(models, CardReferences.FirstModelName), Figures(0.25));
        File.WriteAllText(_folder.PathOf(CardReferences.BaselineName), Figures(0.5));
        File.WriteAllText(Path.Combine(models, CardReferences.SourcesName), """{ "s1": { "origin": "letters of a club", "licence": "CC0" } }""");

        var card = ModelCard.Write(Model, CardReferences.Load(models));

        var row = card.Split('\n').Single(line => line.StartsWith("| s1 | 48 |", StringComparison.Ordinal));
        Assert.EndsWith(" 0.250 | 0.250 | 0.250 | 0.500 | 0.500 | 0.500 |", row, StringComparison.Ordinal);
        Assert.Contains("over the 2 public sources", card, StringComparison.Ordinal);
        Assert.Contains("`) | 0.500 | 0.500 | 0.500 | 100 % | 100 % | 100 % |", card, StringComparison.Ordinal);
        Assert.Contains("| letters of a club | CC0 |", card, StringComparison.Ordinal);
        Assert.Contains("| own-s3 | 24 | 24 | our own corpus", card, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CardReferences.FirstModelName)]
    [InlineData(CardReferences.SourcesName)]
    public void A_broken_file_of_figures_is_named_and_nothing_is_written(string name)
    {
        File.WriteAllText(_folder.PathOf(name), "[1");
        Assert.Contains(name, Assert.Throws<InvalidDataException>(() => ModelFolder.Save(_folder.FullName, Model)).Message, StringComparison.Ordinal);
        Assert.Equal(_folder.PathOf(name), Assert.Single(Directory.GetFiles(_folder.FullName)));
    }

    [Fact]
    public void Every_public_source_of_the_shipped_model_has_its_origin_and_licence()
    {
        var models = SpamSense.Tests.RepositoryFiles.PathOf("models");
        var facts = File.ReadAllText(Path.Combine(models, CardReferences.SourcesName));
        var sources = ModelManifest.Load(Path.Combine(models, ModelFolder.ManifestName)).Sources.Select(source => source.Name).Where(name => !name.StartsWith("own-", StringComparison.Ordinal));
        Assert.All(sources, name => Assert.Contains($"\"{name}\": {{", facts, StringComparison.Ordinal));
    }

    private static string Figures(double value) => $$"""
        { "sources": [
          { "source": "s0", "kept": {{value}}, "found": {{value}}, "area_under_curve": {{value}} },
          { "source": "s1", "kept": {{value}}, "found": {{value}}, "area_under_curve": {{value}} },
          { "source": "gone", "kept": {{value}}, "found": null, "area_under_curve": null } ] }
        """;
}
