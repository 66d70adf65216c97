using SpamSense.Training.Data;

namespace SpamSense.Training.Tests;

/// <summary>A small labelled collection written here that tells intents: two parts of an own corpus and two other sources.</summary>
internal static class IntentSources
{
    private static readonly string[] Sources = ["own-first", "own-second", "forum", "shop"];
    private static readonly string[] Trees = ["alder", "birch", "cedar", "dogwood"];

    private static readonly (Intent Intent, string Text)[] Texts =
    [
        (Intent.Question, "does anyone know how to fix the gate?"), (Intent.Question, "why did you leave the bread so long?"),
        (Intent.Support, "thank you so much for your kind words"), (Intent.Support, "so sorry for your loss, hugs to you"),
        (Intent.Story, "we walked home in the rain and laughed"), (Intent.Story, "my mother made this when we were kids"),
        (Intent.SelfPromotion, "subscribe to my channel and follow me"), (Intent.SelfPromotion, "check out my new video on my channel"),
        (Intent.Scam, "verify your account now or lose the parcel"), (Intent.Scam, "you have won the prize, send the fee now"),
        (Intent.Promotion, "buy now and save 20% in our shop"), (Intent.Promotion, "free shipping on all items in our shop today"),
    ];

    internal static IReadOnlyList<LabelledPost> Posts { get; } =
    [
        .. from source in Enumerable.Range(0, Sources.Length)
           from turn in Enumerable.Range(0, 4)
           from i in Enumerable.Range(0, Texts.Length)
           select new LabelledPost(
               $"{Sources[source]}:{(turn * 100) + i}", Sources[source], "comment",
               turn == 0 ? Texts[i].Text : $"{Texts[i].Text} and {Trees[source]} number {turn}",
               Texts[i].Intent.ToOrientation()!.Value, Texts[i].Intent.ToName(), "en"),
    ];

    internal static TrainingOptions Options { get; } = new() { MinSources = 2, Intents = new() { MinSources = 3, MinPosts = 4 } };
}
