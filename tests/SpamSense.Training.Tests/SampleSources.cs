using SpamSense.Training.Data;

namespace SpamSense.Training.Tests;

/// <summary>A small labelled collection written here: four sources of short posts, both labels in each.</summary>
internal static class SampleSources
{
    // Words of one source each: no vocabulary may hold them.
    private static readonly string[] Trees = ["alder", "birch", "cedar", "dogwood"];

    private static readonly string[] Kind =
    [
        "thanks for the story about your dog", "I was there and I loved every minute", "why did you leave the bread so long?", "my mother made this when we were kids",
        "I don't think that is right, but it is a fair point", "he said the same thing last week", "we walked home in the rain and laughed", "does anyone know how to fix the gate?",
    ];

    private static readonly string[] Pitch =
    [
        "buy now and save 20% on our new collection", "click the link in my bio for a free gift", "subscribe to my channel and win a phone", "visit our shop for the best prices",
        "earn money from home, dm me to start", "order today, free shipping on all items", "follow me and get a discount code", "our agency offers seo services, contact us",
    ];

    internal static IReadOnlyList<LabelledPost> Posts { get; } =
    [
        .. from source in Enumerable.Range(0, 4)
           from turn in Enumerable.Range(0, 3)
           from pair in Kind.Select(text => (text, Orientation.Relationship)).Concat(Pitch.Select(text => (text, Orientation.Monetization))).Select((pair, i) => (pair, i))
           select new LabelledPost(
               $"s{source}:{(turn * 100) + pair.i}", $"s{source}", "comment",
               turn == 0 ? pair.pair.text : $"{pair.pair.text} and {Trees[source]} number {turn}",
               pair.pair.Item2, "unknown", "en"),
    ];

    internal static TrainingOptions Options { get; } = new() { MinSources = 2 };
}
