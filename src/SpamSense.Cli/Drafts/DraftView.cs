using System.Globalization;
using SpamSense.Cli.Analyzing;
using SpamSense.Cli.Screen;
using Spectre.Console;

namespace SpamSense.Cli.Drafts;

/// <summary>Shows an author how a draft runs, passage by passage, and what to do about it.</summary>
internal sealed class DraftView(IAnsiConsole screen, SpamClassifier classifier)
{
    private const int MostPassages = 12;
    private const int MostCharacters = 200;

    public void Write(AnalyzedPost post)
    {
        var outline = DraftOutline.Of(post.Analysis, ThresholdFor(post));
        if (outline.Count == 0)
        {
            return;
        }

        screen.WriteLine();
        foreach (var passage in outline.Take(MostPassages))
        {
            Write(post, passage);
        }

        if (outline.Count > MostPassages)
        {
            screen.Write(new Text(string.Create(CultureInfo.InvariantCulture, $"  and {outline.Count - MostPassages:N0} passages more\n"), Palette.Quiet));
        }

        screen.WriteLine();
        foreach (var advice in DraftAdvice.For(post, outline, classifier))
        {
            WriteAdvice(advice);
        }
    }

    private double ThresholdFor(AnalyzedPost post) =>
        classifier.Options.Configuration.OptionsFor(post.Analysis.Post.Source).MonetizationThreshold ?? classifier.Options.MonetizationThreshold;

    private void Write(AnalyzedPost post, Passage passage)
    {
        var analysis = post.Analysis;
        var isMonetization = passage.Orientation == Orientation.Monetization;
        var line = post.Place.Of(analysis.Tree, passage.Span.Start).Line;
        var start = string.Create(CultureInfo.InvariantCulture, $"  {line,4}  ");
        var verdict = $"{(isMonetization ? "pitch" : "story")} {Wording.Probability(isMonetization ? passage.Probability : 1 - passage.Probability),7}  ";
        var room = Math.Max(screen.Profile.Width - Cells.Count(start + verdict) - 1, 10);
        var words = analysis.Tree.TextOf(passage.Span);
        screen.Write(new Text(start, Palette.Quiet));
        screen.Write(new Text(verdict, isMonetization ? Palette.Monetization : Palette.Relationship));
        screen.Write(new Text(Cells.Cut(VisibleText.Of(words[..Math.Min(words.Length, 2 * MostCharacters)].ToString(), MostCharacters), room) + "\n"));
    }

    private void WriteAdvice(string advice)
    {
        foreach (var line in Cells.Wrap(advice, screen.Profile.Width - 3))
        {
            screen.Write(new Text($"  {line}\n", Palette.Heading));
        }
    }
}
