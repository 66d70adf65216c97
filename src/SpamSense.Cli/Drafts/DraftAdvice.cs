using System.Globalization;
using SpamSense.Cli.Analyzing;
using SpamSense.Cli.Screen;
using SpamSense.Content;

namespace SpamSense.Cli.Drafts;

/// <summary>What an author may move or cut before publishing.</summary>
internal static class DraftAdvice
{
    public static IEnumerable<string> For(AnalyzedPost post, IReadOnlyList<Passage> outline, SpamClassifier classifier)
    {
        var pitch = outline.FirstOrDefault(static passage => passage.Orientation == Orientation.Monetization);
        var story = outline.FirstOrDefault(static passage => passage.Orientation == Orientation.Relationship);
        switch (pitch, story)
        {
            case (null, null):
                yield break;
            case (null, not null):
                yield return "It is all story: nothing here asks for money or clicks.";
                yield break;
            case (not null, null):
                yield return "It is all pitch: tell first what happened, to whom, and what you learned from it.";
                break;
            case ({ } first, { } second) when first.Span.Start < second.Span.Start:
                yield return $"The pitch ({Lines(post, first.Span)}) comes before the story ({Lines(post, second.Span)}): tell the story first, or cut the pitch.";
                break;
            default:
                yield return $"The story comes first; the pitch begins in {Line(post, pitch!.Span.Start)}.";
                break;
        }

        if (post.Analysis.Classification.Orientation == Orientation.Monetization && SentenceCut.Find(post.Analysis, classifier) is { } cut)
        {
            yield return Cut(post, cut);
        }
    }

    private static string Cut(AnalyzedPost post, SentenceCut cut)
    {
        var places = string.Join(", ", cut.Sentences.Select(span => Place(post, span.Start)));
        var sentences = cut.Sentences.Count == 1 ? "the sentence" : $"the {cut.Sentences.Count} sentences";
        var probability = cut.Rest.MonetizationProbability;
        return cut.Rest.Orientation == Orientation.Relationship
            ? $"Without {sentences} at {places} it reads as relationship ({Wording.Probability(1 - probability)})."
            : $"Even without {sentences} at {places} it reads as monetization ({Wording.Probability(probability)}): cutting alone does not mend it.";
    }

    private static string Lines(AnalyzedPost post, TextSpan span)
    {
        var (first, last) = (LineOf(post, span.Start), LineOf(post, Math.Max(span.Start, span.End - 1)));
        return first == last
            ? string.Create(CultureInfo.InvariantCulture, $"line {first}")
            : string.Create(CultureInfo.InvariantCulture, $"lines {first} to {last}");
    }

    private static string Line(AnalyzedPost post, int position) => string.Create(CultureInfo.InvariantCulture, $"line {LineOf(post, position)}");

    private static string Place(AnalyzedPost post, int position)
    {
        var (line, column) = post.Place.Of(post.Analysis.Tree, position);
        return string.Create(CultureInfo.InvariantCulture, $"{line},{column}");
    }

    private static long LineOf(AnalyzedPost post, int position) => post.Place.Of(post.Analysis.Tree, position).Line;
}
