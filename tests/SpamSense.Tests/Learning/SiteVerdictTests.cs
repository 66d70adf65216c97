using FsCheck.Xunit;
using SpamSense.Configuration;
using SpamSense.Diagnostics;
using SpamSense.Learning;
using SpamSense.Tests.Analyzers;
using SpamSense.Tests.Content;
using static SpamSense.Tests.Learning.TaughtPosts;

namespace SpamSense.Tests.Learning;

/// <summary>What an analysis makes of a site's layer.</summary>
public class SiteVerdictTests
{
    private const string Portuguese = "Adorei o artigo, fiz o bolo ontem com a minha filha e ficou mesmo muito bom, obrigada pela partilha da receita";

    private static readonly string[] Settings =
    [
        "spamsense_preset = strict", "spamsense_preset = none", "spamsense_threshold = 0", "spamsense_threshold = 1", "spamsense_category.Engine.severity = none",
        "spamsense_category.Engine.severity = error", "spamsense_category.Relationship.severity = error", "spamsense_diagnostic.SS0006.severity = error\nspamsense_diagnostic.SS0007.severity = none",
        "spamsense_known_authors = Anna\nspamsense_allowed_domains = anna-pots.example", "spamsense_abstain_on_unknown_languages = false", "spamsense_undecided_margin = 0.5",
    ];

    public static TheoryData<string> AllSettings => [.. Settings];

    [Property(MaxTest = 300)]
    public void An_empty_layer_changes_nothing(byte[] choices)
    {
        var post = new Post { Text = MixedText.Of(choices), AuthorName = "Ann", AuthorUrl = "https://ann.example" };
        var (alone, analysis) = (Classifier.Analyze(post), Classifier.Analyze(post, SiteLayer.Empty));
        Assert.Equal(Say(alone), Say(analysis));
        Assert.Equal(Classifier.Classify(post), Classifier.Classify(post, SiteLayer.Empty));
    }

    [Fact]
    public void A_shift_moves_orientation_intent_decision_and_says_so()
    {
        var (alone, analysis) = (Classifier.Analyze(ShopOf("Gerda")), Classifier.Analyze(ShopOf("Gerda"), Potters));
        Assert.Equal((Orientation.Monetization, Orientation.Relationship), (alone.Classification.Orientation, analysis.Classification.Orientation));
        Assert.Equal(Orientation.Relationship, analysis.Classification.Intent.ToOrientation());
        Assert.DoesNotContain(analysis.Diagnostics, diagnostic => diagnostic.Id is "SS1001" or "SS1002");
        var said = Assert.Single(analysis.Diagnostics, diagnostic => diagnostic.Id == "SS0005");
        Assert.StartsWith("What the moderators of this site taught moves the probability of monetization from ", said.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Info, said.Severity);
        Assert.Equal(analysis.Classification, Classifier.Classify(ShopOf("Gerda"), Potters));
    }

    [Property(MaxTest = 200)]
    public void The_very_same_post_gets_the_corrected_verdict_whatever_is_said_of_others(byte[] choices, bool isSpam, int setting)
    {
        var post = new Post { Text = MixedText.Of(choices) + " earn $5 at bit.ly/3xyz", Title = "x", AuthorName = "Eve" };
        var label = isSpam ? Orientation.Monetization : Orientation.Relationship;
        var other = isSpam ? Orientation.Relationship : Orientation.Monetization;
        var opposite = Enumerable.Range(0, 8).Select(i => new CorrectedPost(post with { Text = post.Text + i }, other, Day));
        var layer = SiteLayer.Learn(Classifier, [new CorrectedPost(post, label, Day), .. opposite]);
        AssertObeyed(Configured(Settings[(setting & int.MaxValue) % Settings.Length]).Analyze(post with { Text = " " + post.Text + "\r\n" }, layer), label);
    }

    [Theory]
    [MemberData(nameof(AllSettings))]
    public void No_configuration_undoes_what_a_moderator_said(string setting)
    {
        var classifier = Configured(setting);
        AssertObeyed(classifier.Analyze(ShopOf("Anna"), Potters), Orientation.Relationship);
        AssertObeyed(classifier.Analyze(ShopOf("Anna"), SiteLayer.Learn(classifier, [Rejected(ShopOf("Anna"))])), Orientation.Monetization);
        var kind = new Post { Text = "Thank you, my mother used the same glaze and I miss her." };
        AssertObeyed(classifier.Analyze(kind, SiteLayer.Learn(classifier, [Rejected(kind)])), Orientation.Monetization);
        var cut = new Post { Text = new string('a', SpamClassifierOptions.DefaultMaxTextLength + 5) };
        AssertObeyed(classifier.Analyze(cut, SiteLayer.Learn(classifier, [Approved(cut)])), Orientation.Relationship);
        var foreign = new Post { Text = Portuguese };
        AssertObeyed(classifier.Analyze(foreign, SiteLayer.Learn(classifier, [Approved(foreign)])), Orientation.Relationship);
        AssertObeyed(classifier.Analyze(foreign, SiteLayer.Learn(classifier, [Rejected(foreign)])), Orientation.Monetization);
    }

    [Fact]
    public void What_is_only_counted_does_not_undo_it_either()
    {
        var kind = ProbeAnalyzer.Rule("TST0001", DiagnosticSeverity.Info, DiagnosticCategory.Relationship);
        var classifier = SpamClassifier.Create(ProbeAnalyzer.OptionsWith(ProbeAnalyzer.OfWords(kind)) with
        {
            Configuration = ContentConfiguration.Parse("spamsense_diagnostic.SS0003.severity = error", "x"),
        });
        var post = new Post { Text = HardText.Repeat("word ", 5 * 250) };
        Assert.Equal(Decision.Reject, classifier.Analyze(post).Decision);
        AssertObeyed(classifier.Analyze(post, SiteLayer.Learn(classifier, [Approved(post)])), Orientation.Relationship);
    }

    [Theory]
    [InlineData(Orientation.Monetization, 0.999)]
    [InlineData(Orientation.Relationship, 0.001)]
    public void A_threshold_makes_no_approval_of_rejections_in_a_language_that_the_model_does_not_know(Orientation label, double threshold)
    {
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { MonetizationThreshold = threshold });
        var layer = SiteLayer.Learn(classifier, [new CorrectedPost(new Post { Text = Portuguese }, label, Day)]);
        var similar = new Post { Text = Portuguese + ", beijinhos" };
        Assert.Equal(label, Classifier.Classify(similar, layer).Orientation);
        Assert.Equal(Orientation.Undecided, classifier.Classify(similar, layer).Orientation);
        Assert.Contains(classifier.Analyze(similar, layer).Diagnostics, diagnostic => diagnostic.Id == "SS0004");
    }

    [Fact]
    public void A_language_that_the_model_does_not_know_can_be_taught()
    {
        var foreign = new Post { Text = Portuguese + ", beijinhos" };
        Assert.Equal(Orientation.Undecided, Classifier.Classify(foreign).Orientation);
        var layer = SiteLayer.Learn(Classifier, Enumerable.Range(0, 4).Select(i => Approved(new Post { Text = $"{Portuguese} {i}" })));
        var analysis = Classifier.Analyze(foreign, layer);
        Assert.Equal((Orientation.Relationship, Intent.Unknown), (analysis.Classification.Orientation, analysis.Classification.Intent));
        Assert.Equal(analysis.Classification, Classifier.Classify(foreign, layer));
        Assert.DoesNotContain(analysis.Diagnostics, diagnostic => diagnostic.Id == "SS0004");
        Assert.Contains("from 50.0 % to ", Assert.Single(analysis.Diagnostics, diagnostic => diagnostic.Id == "SS0005").GetMessage(), StringComparison.Ordinal);
        var unrelated = new Post { Text = "Jetzt bestellen und zwanzig Prozent sparen, nur noch heute in unserem neuen Laden am Marktplatz" };
        Assert.Equal(Say(Classifier.Analyze(unrelated)), Say(Classifier.Analyze(unrelated, layer)));
    }

    [Fact]
    public void Sites_do_not_hear_of_each_other()
    {
        var before = Say(Classifier.Analyze(ShopOf("Gerda"), Potters));
        var alone = Say(Classifier.Analyze(ShopOf("Gerda")));
        var flooded = SiteLayer.Learn(Classifier, Enumerable.Range(0, 500).Select(i => Rejected(ShopOf($"Potter{i}"))));
        Assert.NotEqual(before, Say(Classifier.Analyze(ShopOf("Gerda"), flooded)));
        Assert.Equal((before, alone), (Say(Classifier.Analyze(ShopOf("Gerda"), Potters)), Say(Classifier.Analyze(ShopOf("Gerda")))));
    }

    [Fact]
    public void An_explanation_tells_the_share_of_the_site()
    {
        var explanation = Classifier.Analyze(ShopOf("Gerda"), Potters).Explain();
        var site = Assert.Single(explanation.Contributions, contribution => contribution.Kind == ContributionKind.Site);
        Assert.True(site.LogOdds < -1 && site.Spans.IsEmpty);
        Assert.Equal(explanation.LogOdds, explanation.Bias + explanation.Contributions.Sum(contribution => contribution.LogOdds), 1e-4);
        Assert.Equal(1 / (1 + Math.Exp(-explanation.LogOdds)), Classifier.Classify(ShopOf("Gerda"), Potters).MonetizationProbability, 1e-5);
    }

    private static void AssertObeyed(Analysis analysis, Orientation label)
    {
        Assert.Equal((label == Orientation.Relationship ? Decision.Approve : Decision.Reject, label), (analysis.Decision, analysis.Classification.Orientation));
        Assert.Equal(label == Orientation.Relationship ? 0 : 1, analysis.Classification.MonetizationProbability);
        var said = Assert.Single(analysis.Diagnostics, diagnostic => diagnostic.Id is "SS0006" or "SS0007");
        Assert.Equal((label == Orientation.Relationship ? "SS0006" : "SS0007", false), (said.Id, said.IsSuppressed));
        Assert.All(analysis.Diagnostics, diagnostic => Assert.True(
            label == Orientation.Monetization || diagnostic.IsSuppressed || diagnostic.Severity < DiagnosticSeverity.Warning, diagnostic.ToString()));
    }

    private static SpamClassifier Configured(string lines) =>
        SpamClassifier.Create(new SpamClassifierOptions { Configuration = ContentConfiguration.Parse("[*]\n" + lines, "x") });
}
