using SpamSense.Cli.Analyzing;
using SpamSense.Cli.Reporting.Collecting;
using SpamSense.Cli.Reporting.Page;
using SpamSense.Cli.Screen;
using SpamSense.Diagnostics;

namespace SpamSense.Cli.Reporting.Sections;

/// <summary>A post as the page shows it: who, where, what, and why.</summary>
internal static class PostView
{
    private const int MostRules = 6;
    private const int MostNameCharacters = 60;
    private const int MostThreadCharacters = 70;

    /// <summary>Writes posts, explained.</summary>
    /// <param name="page">The page.</param>
    /// <param name="context">Has the classifier.</param>
    /// <param name="posts">The posts.</param>
    /// <param name="sign">Which words the shown part of a long text should hold: above 0 those for money, below 0 those for a relationship, 0 both.</param>
    public static void WriteAll(MarkupWriter page, PageContext context, IReadOnlyList<BoardPost> posts, int sign)
    {
        using (page.Begin("div", ("class", "posts")))
        {
            foreach (var post in posts)
            {
                Write(page, context, post, sign);
            }
        }
    }

    private static void Write(MarkupWriter page, PageContext context, BoardPost shown, int sign)
    {
        var post = shown.Post;
        var analysis = context.Classifier.Analyze(post.Post.ToPost() with { Source = ConfigurationFiles.SourceOf(post.Post.Source) });
        var fill = post.IsMonetization ? "mon" : "rel";
        using (page.Begin("article", ("class", $"post {fill}-edge")))
        {
            using (page.Begin("p", ("class", "byline")))
            {
                page.Leaf("strong", Wording.Probability(post.Classification.MonetizationProbability).Replace(' ', '\u00A0'), ("class", $"{fill}-text"), ("title", "Probability of monetization"));
                page.Name(post.AuthorName ?? "Unnamed author", MostNameCharacters, "author");
            }

            using (page.Begin("p", ("class", "where")))
            {
                WritePlace(page, context, post);
            }

            using (page.Begin("blockquote", ("dir", "auto")))
            {
                new MarkedText(analysis, sign).Write(page);
            }

            WriteSigns(page, analysis, shown);
        }
    }

    private static void WritePlace(MarkupWriter page, PageContext context, ReportedPost post)
    {
        if (post.Post.ThreadId is { } thread)
        {
            page.Name(thread, MostThreadCharacters);
            page.Text(" \u00B7 ");
        }

        if (post.Post.PublishedAt is { } time)
        {
            page.Text(Numbers.Date(time) + " \u00B7 ");
        }

        var place = post.Post.Place ?? (post.Post.Line > 0 ? $"line\u00A0{Numbers.Svg(post.Post.Line)}" : "");
        var file = context.Data.Inputs.Count > 1 ? $"{context.Data.Inputs.FileOf(post.Post)}, " : "";
        page.Name(file + place, MostThreadCharacters);
    }

    private static void WriteSigns(MarkupWriter page, Analysis analysis, BoardPost shown)
    {
        var rules = analysis.Diagnostics.Where(static diagnostic => !diagnostic.IsSuppressed && diagnostic.Descriptor.Category is not (DiagnosticCategory.Verdict or DiagnosticCategory.Engine))
            .Select(static diagnostic => diagnostic.Descriptor).DistinctBy(static rule => rule.Id).Take(MostRules).ToList();
        using (page.Begin("p", ("class", "signs")))
        {
            if (analysis.Classification.Intent != Intent.Unknown)
            {
                page.Leaf("b", Finding.Capital(IntentSection.NameOf(analysis.Classification.Intent)));
            }

            foreach (var rule in rules)
            {
                page.Leaf("span", $"{rule.Title} ({rule.Id})");
            }

            if (shown.Repeats > 1)
            {
                page.Leaf("span", $"{Numbers.Count(shown.Repeats)} posts say nearly the same");
            }
        }
    }
}
