using FsCheck.Xunit;
using SpamSense.Configuration;
using SpamSense.Content;
using SpamSense.Diagnostics;
using SpamSense.Fixes;
using SpamSense.Tests.Content;

namespace SpamSense.Tests.Analyzers;

/// <summary>What holds for the analysis of every text with every rule on: no rule throws, every place is one, and the sum is the score.</summary>
public class AnalysisProperties
{
    private const string AllRules = "spamsense_preset = all";

    private static readonly SpamClassifier Classifier = WithThreads(1);
    private static readonly SpamClassifier Parallel = WithThreads(16);

    // What the rules look for, between pieces of every other kind.
    private static readonly string[] Baits =
    [
        "click here ", "bit.ly/3xyz ", "earn $5 ", "Great post, thanks for sharing! ", "I disagree because ", "does anyone know? ", "WhatsApp +1 555 010 4477 ", "t.me/ann ", "FREE ", "like if you agree ",
        "<a href='https://bit.ly/3xyz?utm_id=1&tag=a-20'>good.example</a>", "https://www.amazon.com/dp/B0?tag=ann-20 ", "[good.example](http://other.example) ", "🚀💰👉", "USE CODE SAVE20 ", "fr\u200Bee ", "c a s i n o ",
    ];

    [Property(MaxTest = 3_000)]
    public void The_analysis_of_any_text_is_sound(byte[] choices)
    {
        var text = string.Concat(choices.Select(choice => choice % 3 == 0 ? Baits[choice / 3 % Baits.Length] : MixedText.Of([choice])));
        foreach (var format in Enum.GetValues<ContentFormat>())
        {
            AssertSound(new Post { Text = text, Format = format, Title = MixedText.Of(choices[..(choices.Length / 4)]), AuthorName = $"Cheap {text}", AuthorUrl = $"http://a.example/{text}" });
        }
    }

    [Property(MaxTest = 1_000)]
    public void The_analysis_of_any_string_is_sound(string? text) => AssertSound(new Post { Text = text ?? "", AuthorName = text, AuthorUrl = text });

    [Theory]
    [MemberData(nameof(HardText.All), MemberType = typeof(HardText))]
    public void The_analysis_of_hard_text_is_sound(string piece) => AssertSound(new Post { Text = HardText.Repeat(piece, 3_000) });

    [Property(MaxTest = 20)]
    public void Any_number_of_threads_gives_the_same(byte[][] choices)
    {
        Post[] posts = [.. choices.Select(bytes => new Post { Text = MixedText.Of(bytes ?? []) + Baits[(bytes?.Length ?? 0) % Baits.Length] })];
        Assert.Equal(Classifier.Analyze(posts).Select(Say), Parallel.Analyze(posts).Select(Say));
    }

    private static SpamClassifier WithThreads(int threads) =>
        SpamClassifier.Create(new SpamClassifierOptions { MaxDegreeOfParallelism = threads, Configuration = ContentConfiguration.Parse(AllRules, "all rules") });

    private static void AssertSound(Post post)
    {
        var analysis = Classifier.Analyze(post);
        var text = analysis.Tree.Text;
        Assert.Equal(Classifier.Classify(post), analysis.Classification);
        Assert.Equal(Say(analysis), Say(Classifier.Analyze(post)));
        foreach (var diagnostic in analysis.Diagnostics)
        {
            Assert.False(diagnostic.Id == "SS0001", diagnostic.GetMessage());
            AssertInside(post, text, diagnostic.Location);
            Assert.All(diagnostic.AdditionalLocations, location => AssertInside(post, text, location));
        }

        Assert.All(analysis.Sentences, sentence => AssertInside(text, sentence.Span));
        var explanation = analysis.Explain();
        Assert.All(explanation.Contributions.SelectMany(contribution => contribution.Spans), span => AssertInside(text, span));
        Assert.Equal(explanation.LogOdds, explanation.Bias + explanation.Contributions.Sum(contribution => contribution.LogOdds), 1e-6);
        Assert.Equal(analysis.Classification.MonetizationProbability, 1 / (1 + Math.Exp(-explanation.LogOdds)), 1e-5);

        var mended = ContentFixer.Default.Apply(analysis);
        Assert.Equal(mended, ContentFixer.Default.Apply(Classifier.Analyze(mended)));
    }

    private static string Say(Analysis analysis) =>
        $"{analysis.Decision} {string.Join('\n', DiagnosticText.Of(analysis.Diagnostics))} {string.Join(' ', analysis.Sentences.Select(sentence => sentence.Classification.MonetizationProbability))}";

    private static void AssertInside(Post post, string text, DiagnosticLocation location) => AssertInside(
        location.Kind switch { LocationKind.Text => text, LocationKind.AuthorName => post.AuthorName!, LocationKind.AuthorUrl => post.AuthorUrl!, _ => "" }, location.Span);

    private static void AssertInside(string text, TextSpan span) => Assert.True(TextEdit.IsWithin(text, span), $"{span} lies outside or splits a pair.");
}
