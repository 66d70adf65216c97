using SpamSense.Training.Data;

namespace SpamSense.Training.Disguises;

/// <summary>The words of relationship posts, each as often as it is used: what an author adds who wants to look harmless.</summary>
internal sealed class EverydayWords
{
    private const int FewestWords = 10;
    private const int MostWords = 49;
    private const int WordsOfPost = 40;

    private readonly string[] _words;

    internal EverydayWords(IEnumerable<LabelledPost> posts) =>
        _words = [.. posts.Where(post => !post.IsMonetization).SelectMany(post => WordsOf(post.Text))];

    /// <summary>Adds words drawn by chance to the end of a text.</summary>
    internal string AppendTo(string text, Random random) => _words.Length == 0
        ? text
        : $"{text} {string.Join(' ', Enumerable.Range(0, random.Next(FewestWords, MostWords + 1)).Select(_ => _words[random.Next(_words.Length)]))}";

    private static IEnumerable<string> WordsOf(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.All(char.IsLetter)).Take(WordsOfPost).Select(word => word.ToLowerInvariant());
}
