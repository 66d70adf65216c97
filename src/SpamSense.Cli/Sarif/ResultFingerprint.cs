using System.Runtime.InteropServices;
using System.Security.Cryptography;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Cli.Sarif;

/// <summary>Tells whether a result of another run is the same one: the rule, the words it is about, and the line around them.</summary>
internal sealed class ResultFingerprint
{
    public const string Name = "ruleAndText/v1";

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>Forgets the results of the post before.</summary>
    public void BeginPost() => _seen.Clear();

    /// <summary>The fingerprint of a result; equal ones within a post are counted.</summary>
    public string Of(Diagnostic diagnostic, Analysis? analysis)
    {
        var (words, around) = Words(diagnostic, analysis);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, diagnostic.Id);
        Append(hash, words);
        Append(hash, around);
        var key = Convert.ToHexStringLower(hash.GetHashAndReset(), 0, 16);
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_seen, key, out _);
        return $"{key}:{++count}";
    }

    private static (string Words, string Around) Words(Diagnostic diagnostic, Analysis? analysis)
    {
        var span = diagnostic.Location.Span;
        return (diagnostic.Location.Kind, analysis) switch
        {
            (LocationKind.Text, not null) => (analysis.Tree.TextOf(span).ToString(), LineOf(analysis.Tree.Text, span)),
            (LocationKind.AuthorName, not null) => (analysis.Post.AuthorName ?? "", ""),
            (LocationKind.AuthorUrl, not null) => (analysis.Post.AuthorUrl ?? "", ""),
            (_, not null) => ("", analysis.Tree.Text),
            _ => (diagnostic.GetMessage(), ""),
        };
    }

    private static string LineOf(string text, TextSpan span)
    {
        var start = text.AsSpan(0, span.Start).LastIndexOfAny('\r', '\n') + 1;
        var length = text.AsSpan(span.End).IndexOfAny('\r', '\n');
        return text[start..(length < 0 ? text.Length : span.End + length)];
    }

    private static void Append(IncrementalHash hash, string text)
    {
        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
        hash.AppendData([0, 0]);
    }
}
