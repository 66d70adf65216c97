namespace SpamSense.Cli.Tests.Tool;

/// <summary>Labelled posts of several sources, enough to train small models on.</summary>
internal static class LabelledSamples
{
    private static readonly string[] Kind = ["thanks for the story about your dog", "why did you leave so early?", "my mother made this when we were kids", "I was there and I loved it"];
    private static readonly string[] Pitch = ["buy now and save on our collection", "click the link in my bio", "subscribe to my channel and win", "dm me to earn money from home"];

    /// <summary>Writes them.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="sources">How many sources, of 24 posts each.</param>
    /// <param name="prefix">What the names of the sources begin with.</param>
    /// <param name="wrong">Of so many posts one has the wrong label; 0 means none.</param>
    public static void Write(TemporaryFolder folder, string name, int sources, string prefix = "s", int wrong = 0) => folder.Write(name, string.Concat(
        from source in Enumerable.Range(0, sources)
        from turn in Enumerable.Range(0, 3)
        from post in Kind.Concat(Pitch).Select((text, i) => (text, i))
        let number = (turn * 8) + post.i
        let isKind = post.i < Kind.Length != (wrong > 0 && number % wrong == 0)
        select $"{{\"id\":\"{prefix}{source}:{number}\",\"source\":\"{prefix}{source}\",\"text\":\"{post.text} {turn}\",\"label\":\"{(isKind ? "relationship" : "monetization")}\",\"lang\":\"en\"}}\n"));
}
