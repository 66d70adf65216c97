using System.Text;
using System.Text.Json;

namespace SpamSense.Benchmarks.Posts;

/// <summary>The English sentences of the sample and of our own corpus, no two alike: first those in ASCII, then the others.</summary>
internal sealed class PostSentences
{
    private const string Prefix = "Posts.";

    private static readonly Lazy<PostSentences> LazyAll = new(() => new PostSentences());

    private PostSentences()
    {
        var assembly = typeof(PostSentences).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var sentences = names.SelectMany(name => Read(assembly.GetManifestResourceStream(name)!)).Distinct(StringComparer.Ordinal).ToLookup(sentence => Ascii.IsValid(sentence));
        All = [.. sentences[true], .. sentences[false]];
        AsciiCount = sentences[true].Count();
    }

    public static PostSentences Instance => LazyAll.Value;

    public string[] All { get; }

    public int AsciiCount { get; }

    private static IEnumerable<string> Read(Stream stream)
    {
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            using var record = JsonDocument.Parse(line);
            if (record.RootElement.GetProperty("lang").ValueEquals("en"))
            {
                foreach (var sentence in Sentences(record.RootElement.GetProperty("text").GetString()!))
                {
                    yield return sentence;
                }
            }
        }
    }

    private static IEnumerable<string> Sentences(string post)
    {
        var start = 0;
        for (var i = 0; i < post.Length; i++)
        {
            var ends = i + 1 == post.Length || post[i] is '\n' or '\r' || (post[i] is '.' or '!' or '?' && char.IsWhiteSpace(post[i + 1]));
            if (ends)
            {
                var sentence = post[start..(i + 1)].Trim();
                start = i + 1;
                if (sentence.Length > 0)
                {
                    yield return sentence;
                }
            }
        }
    }
}
