using SpamSense.Configuration;
using SpamSense.Diagnostics;

namespace SpamSense.Tests.Languages;

/// <summary>What an analysis makes of a text that the model cannot read.</summary>
public class UnknownLanguageDiagnosticTests
{
    private const string German = "Jetzt bestellen und zwanzig Prozent sparen, nur noch heute in unserem neuen Laden, alles unter http://bit.ly/xyz";

    [Fact]
    public void It_is_held_for_a_person_and_says_why()
    {
        var analysis = SpamClassifier.Default.Analyze(German);
        var diagnostic = Assert.Single(analysis.Diagnostics, diagnostic => diagnostic.Id == "SS0004");
        Assert.Equal(("The text is in a language that the model does not know, so it has no opinion", DiagnosticSeverity.Warning), (diagnostic.GetMessage(), diagnostic.Severity));
        Assert.Equal(Decision.Review, analysis.Decision);
    }

    [Fact]
    public void English_is_not_held_for_it() =>
        Assert.DoesNotContain(SpamClassifier.Default.Analyze("Thank you for the story about your dog.").Diagnostics, diagnostic => diagnostic.Id == "SS0004");

    [Fact]
    public void Rules_on_the_verdict_are_silent()
    {
        // Below any threshold of zero everything is monetization, and every rule on it would speak.
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { MonetizationThreshold = 0 });
        Assert.DoesNotContain(classifier.Analyze(German).Diagnostics, diagnostic => diagnostic.Descriptor.Category == DiagnosticCategory.Verdict);
        Assert.Contains(
            Configured("spamsense_threshold = 0\nspamsense_abstain_on_unknown_languages = false").Analyze(German).Diagnostics,
            diagnostic => diagnostic.Descriptor.Category == DiagnosticCategory.Verdict);
    }

    [Fact]
    public void Rules_that_read_no_words_still_reject()
    {
        var analysis = Configured("spamsense_diagnostic.SS2001.severity = error").Analyze(German);
        Assert.Equal(Orientation.Undecided, analysis.Classification.Orientation);
        Assert.Equal(Decision.Reject, analysis.Decision);
    }

    [Fact]
    public void The_configuration_says_what_it_means()
    {
        Assert.Equal(Decision.Approve, Configured("spamsense_diagnostic.SS0004.severity = suggestion").Analyze(German).Decision);
        Assert.NotEqual(Orientation.Undecided, Configured("spamsense_abstain_on_unknown_languages = false").Analyze(German).Classification.Orientation);
        Assert.Equal(Orientation.Undecided, Configured("spamsense_abstain_on_unknown_languages = TRUE").Analyze(German).Classification.Orientation);
    }

    [Fact]
    public void A_setting_that_is_neither_true_nor_false_is_refused()
    {
        var problem = Assert.Single(ContentConfiguration.Parse("[*]\nspamsense_abstain_on_unknown_languages = perhaps", "x").Problems);
        Assert.Contains("'perhaps' is neither true nor false", problem.Message, StringComparison.Ordinal);
    }

    private static SpamClassifier Configured(string lines) =>
        SpamClassifier.Create(new SpamClassifierOptions { Configuration = ContentConfiguration.Parse("[*]\n" + lines, "x") });
}
