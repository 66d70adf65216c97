using SpamSense.Content;

namespace SpamSense.Tests.Analyzers;

/// <summary>Trees made by hand, where the parser's own choices would get in a test's way.</summary>
internal static class Trees
{
    /// <summary>The text as one block of a kind whose words are not the author's own.</summary>
    internal static ContentTree Quoted(string text, NodeKind kind)
    {
        var plain = ContentTree.Parse(text, ContentFormat.Plain);
        var flag = kind == NodeKind.Quote ? TokenFlags.Quoted : TokenFlags.Code;
        return new ContentTree(plain.Text, plain.FoldedText, plain.Format)
        {
            TokenRecords = [.. plain.TokenRecords.Select(token => token with { Flags = token.Flags | flag })],
            SentenceRecords = plain.SentenceRecords,
            BlockRecords = [plain.BlockRecords[0] with { Kind = kind }],
            HasQuotes = true,
        };
    }

    /// <summary>The text with links at the places of these addresses.</summary>
    internal static ContentTree WithLinks(string text, params string[] addresses)
    {
        var plain = ContentTree.Parse(text, ContentFormat.Plain);
        return new ContentTree(plain.Text, plain.FoldedText, plain.Format)
        {
            TokenRecords = plain.TokenRecords,
            SentenceRecords = plain.SentenceRecords,
            BlockRecords = plain.BlockRecords,
            Links = [.. addresses.Select(Link)],
        };

        ContentLink Link(string address)
        {
            var span = new TextSpan(text.IndexOf(address, StringComparison.Ordinal), address.Length);
            return new ContentLink(span, span, address) { Host = new Uri(address.Contains("://", StringComparison.Ordinal) ? address : "http://" + address).Host };
        }
    }
}
