using SpamSense.Training.Card;
using SpamSense.Training.Data;
using SpamSense.Training.Languages;

namespace SpamSense.Training.Tests.Languages;

/// <summary>A training run over posts of several languages makes an identifier, too.</summary>
public sealed class LanguageTrainerTests
{
    private static readonly IReadOnlyList<LabelledPost> Posts = [.. SampleSources.Posts, .. OtherPosts()];
    private static readonly TrainedModel Model = ModelTrainer.Train(Posts, SampleSources.Options);

    [Fact]
    public void The_same_posts_give_the_same_bytes()
    {
        var again = LanguageTrainer.Train(Posts, SampleSources.Options, null, CancellationToken.None)!;
        Assert.Equal(Model.Languages!.Zip.ToArray(), again.Zip.ToArray());
    }

    [Fact]
    public void Other_languages_change_nothing_of_the_model_of_orientations()
    {
        var without = ModelTrainer.Train(SampleSources.Posts, SampleSources.Options);
        Assert.Equal(without.Manifest.Sha256, Model.Manifest.Sha256);
        Assert.Null(without.Languages);
        Assert.Empty(without.Manifest.Companions);
        Assert.DoesNotContain("## Languages", ModelCard.Write(without), StringComparison.Ordinal);
    }

    [Fact]
    public void One_other_language_is_no_ground_to_judge_languages_by() =>
        Assert.Null(LanguageTrainer.Train([.. Posts.Where(post => post.Language is "en" or "de")], SampleSources.Options, null, CancellationToken.None));

    [Fact]
    public void Languages_without_a_Latin_word_can_be_learned_too()
    {
        var others = OtherPosts().Select(post => post with
        {
            Language = post.Language == "de" ? "ru" : "zh",
            Text = post.Language == "de" ? "мы вчера долго чинили забор у реки и очень устали" : "昨天我们在河边修了很久的篱笆",
        });
        var report = LanguageTrainer.Train([.. SampleSources.Posts, .. others], SampleSources.Options, null, CancellationToken.None)!.Report;
        Assert.Equal(["ru", "zh"], report.Unknown.Keys);
        Assert.Equal(0, report.Appended.Posts);
    }

    [Fact]
    public void One_source_of_a_known_language_is_no_ground_either() =>
        Assert.Null(LanguageTrainer.Train([.. Posts.Where(post => post.Source == "s0" || post.Language != "en")], SampleSources.Options, null, CancellationToken.None));

    [Fact]
    public void A_saved_folder_abstains()
    {
        using var folder = new TemporaryFolder();
        ModelFolder.Save(folder.FullName, Model);
        var classifier = SpamClassifier.Load(folder.PathOf(ModelFolder.ModelName), ModelManifest.Load(folder.PathOf(ModelFolder.ManifestName)));
        Assert.Equal(Orientation.Undecided, classifier.Classify("ich weiß nicht ob der hund das noch kann und was wir dann machen").Orientation);
        Assert.Equal(Orientation.Relationship, classifier.Classify("thanks for the story about your dog").Orientation);
    }

    [Fact]
    public void The_card_tells_what_was_left_out()
    {
        var report = Model.Languages!.Report;
        Assert.Equal(["de", "fr"], report.Unknown.Keys);
        Assert.Equal(["s0", "s1", "s2", "s3"], report.Known.Keys);
        Assert.Equal(48 * 4, report.AllKnown.Posts);
        Assert.Contains("\n| fr | 32 |", ModelCard.Write(Model), StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_somebody_guessed_of_single_posts_is_not_learned()
    {
        var guessed = Posts.Select(post => post with { Language = post.Id == "s0:0" ? "nl" : post.Language }).ToList();
        Assert.DoesNotContain("nl", LanguageTrainer.Train(guessed, SampleSources.Options, null, CancellationToken.None)!.Report.Unknown.Keys);
    }

    [Fact]
    public void Bands_count_posts_by_their_words()
    {
        var bands = new LengthBands();
        bands.Add(4, isUndecided: false);
        bands.Add(5, isUndecided: true);
        bands.Add(15, isUndecided: false);
        bands.Add(16, isUndecided: true);
        Assert.Equal((4, 2, 0.5), (bands.Posts, bands.Undecided, bands.Share));
        Assert.Equal([0, 0.5, 1], Enumerable.Range(0, LengthBands.Count).Select(bands.ShareIn));
        Assert.True(double.IsNaN(new LengthBands().Share));
    }

    private static IEnumerable<LabelledPost> OtherPosts()
    {
        string[] german = ["ich weiß nicht was der hund hat", "wir haben das noch nie gemacht", "und dann war der zaun weg", "das ist nicht so einfach wie du meinst"];
        string[] french = ["je ne sais pas ce que le chien a", "nous avons fait cela avec ma mère", "et puis la porte est tombée", "ce n'est pas aussi simple que tu crois"];
        foreach (var (language, texts) in new[] { ("de", german), ("fr", french) })
        {
            for (var i = 0; i < 32; i++)
            {
                yield return new LabelledPost(
                    $"{language}:{i}", $"own-{language}", "comment", $"{texts[i % 4]} {texts[i / 4 % 4]}", i % 2 == 0 ? Orientation.Relationship : Orientation.Monetization, "unknown", language);
            }
        }
    }
}
