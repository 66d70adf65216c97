using System.Buffers;

namespace SpamSense.Content;

/// <summary>Writes hosts as they are looked up: in lower case, dots restored, without user and port.</summary>
internal static class LinkHosts
{
    private const int MaxOnStack = 256;

    // The port begins with a colon; the other signs of ASCII that no host holds stand in malformed addresses.
    private static readonly SearchValues<char> NoHost = SearchValues.Create(" !\"#$%&'()*+,/:;<=>?@[\\]^`{|}~");

    /// <summary>The host of a draft.</summary>
    internal static string Of(ReadOnlySpan<char> folded, ParserScratch scratch, in LinkDraft draft)
    {
        var written = folded[draft.HostStart..draft.HostEnd];
        var host = written.Length <= MaxOnStack ? stackalloc char[written.Length] : new char[written.Length];
        if (scratch.Tokens[draft.Token].Is(TokenFlags.Defanged))
        {
            host = host[..DefangedDot.Restore(written, host)];
        }
        else
        {
            written.CopyTo(host);
        }

        host = host[(host.LastIndexOf('@') + 1)..];
        var end = host.StartsWith('[') ? host.IndexOf(']') + 1 : host.IndexOfAny(NoHost);
        host = end >= 0 ? host[..end] : host;
        var lower = host.Length <= MaxOnStack ? stackalloc char[host.Length] : new char[host.Length];
        return new string(lower[..((ReadOnlySpan<char>)host).ToLowerInvariant(lower)]);
    }

    /// <summary>Whether two links go to one host; "www." makes no difference.</summary>
    internal static bool AreSame(ReadOnlySpan<char> folded, ParserScratch scratch, in LinkDraft left, in LinkDraft right) =>
        Bare(Of(folded, scratch, in left)).SequenceEqual(Bare(Of(folded, scratch, in right)));

    private static ReadOnlySpan<char> Bare(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host.AsSpan(4) : host;
}
