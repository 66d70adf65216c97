using SpamSense.Content;
using SpamSense.Fixes;

namespace SpamSense.Tests.Fixes;

public class ContentFixerTests
{
    private static readonly SpamClassifier Classifier = ClassifierWith(SpamClassifierOptions.DefaultMaxTextLength);

    [Fact]
    public void A_change_takes_the_place_of_its_span_and_of_nothing_else()
    {
        var fixer = new ContentFixer(Replacing("shout", "TT0001", "ALPHA"));
        Assert.Equal(" \0 ALPHA \uD83D beta\r\nALPHA ", Fixed(fixer, " \0 alpha \uD83D beta\r\nalpha "));
    }

    [Fact]
    public void A_post_without_findings_is_the_same_post()
    {
        var post = new Post { Text = "gamma", Format = ContentFormat.Detect };
        Assert.Same(post, new ContentFixer(Replacing("shout", "TT0001", "ALPHA")).Apply(Classifier.Analyze(post)));
    }

    [Fact]
    public void Fixes_that_do_the_same_are_one_with_all_their_ids()
    {
        var fixer = new ContentFixer(Replacing("cut", "TT0002", ""), Replacing("cut", "TT0003", ""), Replacing("blank", "TT0003", ""));
        var fixes = fixer.GetFixes(Classifier.Analyze("alpha beta"));
        Assert.Equal(["cut TT0002 TT0003", "blank TT0003"], fixes.Select(fix => $"{fix.EquivalenceKey} {string.Join(' ', fix.DiagnosticIds)}"));
        Assert.All(fixes, fix => Assert.Equal(new TextChange(new TextSpan(6, 4), ""), Assert.Single(fix.Changes)));
        Assert.All(fixes, fix => Assert.Equal(fix.DiagnosticIds, fix.Diagnostics.Select(diagnostic => diagnostic.Id)));
    }

    [Fact]
    public void Of_two_fixes_for_one_place_the_one_with_the_lower_id_is_made()
    {
        var (first, second) = (Replacing("first", "TT0002", "1"), Replacing("second", "TT0003", "2"));
        Assert.Equal("1", Fixed(new ContentFixer(first, second), "beta"));
        Assert.Equal("1", Fixed(new ContentFixer(second, first), "beta"));
        Assert.Equal("2", Classifier.Analyze("beta") is var analysis ? new ContentFixer(first, second).Apply(analysis, "second").Text : "");
    }

    [Fact]
    public void A_fix_that_collides_in_one_of_its_changes_waits_as_a_whole()
    {
        var bracket = new WordFix("bracket", span => [new(new(span.Start, 5), "A"), new(new(span.End, 3), " b")], "TT0001");
        var cut = new WordFix("cut", span => [new(new(span.Start, 4), "C"), new(new(span.End, 1), "!")], "TT0002");
        var analysis = Classifier.Analyze("alpha beta.");
        Assert.Equal("A beta.", new ContentFixer(new WordFix("bracket", span => [new(new(span.Start, 5), "A")], "TT0001")).Apply(analysis).Text);
        Assert.Equal("A bta.", new ContentFixer(bracket, cut).Apply(analysis).Text);
        Assert.Equal("alpha C!", new ContentFixer(bracket, cut).Apply(analysis, "cut").Text);
    }

    [Fact]
    public void What_collided_is_made_in_the_next_round()
    {
        var mark = new WordFix("mark", span => [new(new(span.Start, 7), "- b")], "TT0001");
        Assert.Equal("- B", Fixed(new ContentFixer(mark, Replacing("cut", "TT0002", "B")), "alpha beta"));
    }

    [Fact]
    public void Fixes_on_request_are_made_only_when_asked_for()
    {
        var fixer = new ContentFixer(new WordFix("cut", span => [new(span, "")], "TT0002") { IsOnRequest = true });
        var analysis = Classifier.Analyze("alpha beta");
        Assert.Same(analysis.Post, fixer.Apply(analysis));
        Assert.Same(analysis.Post, fixer.Apply(analysis, "another"));
        Assert.Equal("alpha ", fixer.Apply(analysis, "another", "cut").Text);
        Assert.Equal(["alpha "], fixer.Apply([analysis], "cut").Select(post => post.Text));
        Assert.Same(analysis.Post, Assert.Single(fixer.Apply([analysis])));
    }

    [Fact]
    public void Title_and_text_are_mended_apart()
    {
        var swallow = new WordFix("swallow", span => [new(new(span.Start, 5), "")], "TT0002");
        var fixer = new ContentFixer(Replacing("shout", "TT0001", "ALPHA"), swallow);
        var post = new Post { Title = "an alpha beta", Text = "alpha beta, beta." };
        var mended = fixer.Apply(Classifier.Analyze(post));
        Assert.Equal("an ALPHA beta", mended.Title);
        Assert.Equal("ALPHA  ", mended.Text);
    }

    [Theory]
    [InlineData(null, "beta beta beta", "BETA BETA beta")]
    [InlineData(null, "xxx beta beta", "xxx BETA beta")]
    [InlineData("beta", "beta beta", "BETA beta")]
    [InlineData("a very long title", "beta", "beta")]
    public void What_lies_behind_the_limit_stays(string? title, string text, string mended)
    {
        // A fix that ends where the text was cut may have seen half a word.
        var analysis = ClassifierWith(12).Analyze(new Post { Title = title, Text = text });
        var post = new ContentFixer(Replacing("shout", "TT0002", "BETA")).Apply(analysis);
        Assert.Equal(mended, post.Text);
        Assert.Equal(title?.Replace("beta", "BETA", StringComparison.Ordinal), post.Title);
    }

    [Fact]
    public void What_comes_before_the_limit_by_a_fix_is_mended_too()
    {
        var analysis = ClassifierWith(12).Analyze(new Post { Title = "alpha beta alpha beta", Text = "alpha" });
        var post = new ContentFixer(Replacing("shout", "TT0001", "A"), Replacing("cut", "TT0002", "B")).Apply(analysis);
        Assert.Equal(("A B A B", "alpha"), (post.Title, post.Text));
    }

    [Fact]
    public void A_provider_whose_fixes_never_end_is_stopped()
    {
        var fixer = new ContentFixer(Replacing("grow", "TT0001", "alpha alpha"));
        Assert.Equal(256, Fixed(fixer, "alpha").Split(' ').Length);
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(4, 9)]
    [InlineData(10, 1)]
    [InlineData(7, 1)]
    [InlineData(6, 1)]
    [InlineData(7, 0)]
    public void A_change_outside_the_text_or_inside_a_character_is_refused(int start, int length)
    {
        var fixer = new ContentFixer(new WordFix("wild", _ => [new(new(start, length), "")], "TT0001"));
        Assert.Throws<ArgumentException>(() => fixer.GetFixes(Classifier.Analyze("alpha 😀 b")));
    }

    [Fact]
    public void A_fix_needs_a_change_and_its_changes_may_not_overlap()
    {
        Assert.Throws<ArgumentException>(() => new ContentFix("Title", "key"));
        Assert.Throws<ArgumentException>(() => new ContentFix("Title", "key", new TextChange(new(0, 3), ""), new TextChange(new(2, 3), "")));
        Assert.Throws<ArgumentException>(() => new ContentFix("Title", "key", new TextChange(new(2, 0), "a"), new TextChange(new(2, 0), "b")));
        var fix = new ContentFix("Title", "key", new TextChange(new(3, 3), ""), new TextChange(new(3, 0), "a"));
        Assert.Equal([0, 3], fix.Changes.Select(change => change.Span.Length));
    }

    private static SpamClassifier ClassifierWith(int maxTextLength) => SpamClassifier.Create(new SpamClassifierOptions
    {
        UseBuiltInAnalyzers = false,
        MaxTextLength = maxTextLength,
        Analyzers = [new WordAnalyzer("TT0001", "alpha"), new WordAnalyzer("TT0002", "beta"), new WordAnalyzer("TT0003", "beta")],
    });

    private static WordFix Replacing(string key, string id, string text) => new(key, span => [new(span, text)], id);

    private static string Fixed(ContentFixer fixer, string text) => fixer.Apply(Classifier.Analyze(text)).Text;
}
