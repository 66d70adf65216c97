using System.Collections.Immutable;

namespace SpamSense.Content;

/// <summary>
/// A text as a tree: document, blocks, sentences, tokens. Flat arrays, read-only, safe for any number of threads. Every node
/// keeps its place in the original text, through markup, entities and disguises.
/// </summary>
public sealed class ContentTree
{
    private int[]? _lineStarts;

    internal ContentTree(string text, string foldedText, ContentFormat format)
    {
        Text = text;
        FoldedText = foldedText;
        Format = format;
    }

    /// <summary>The text as it was published.</summary>
    public string Text { get; }

    /// <summary>The text without markup and disguises: what the tokens were cut from.</summary>
    public string FoldedText { get; }

    /// <summary>How the text is marked up: as told, or as found out. Never <see cref="ContentFormat.Detect"/>.</summary>
    public ContentFormat Format { get; }

    /// <summary>The whole text as a node.</summary>
    public ContentNode Root => new(this, NodeKind.Document, 0);

    /// <summary>All blocks in the order of the text.</summary>
    public ContentNodeList Blocks => new(this, NodeKind.Paragraph, 0, BlockRecords.Length);

    /// <summary>All sentences in the order of the text.</summary>
    public ContentNodeList Sentences => new(this, NodeKind.Sentence, 0, SentenceRecords.Length);

    /// <summary>All tokens in the order of the text.</summary>
    public ContentNodeList Tokens => new(this, NodeKind.Word, 0, TokenRecords.Length);

    /// <summary>All links in the order of the text.</summary>
    public ImmutableArray<ContentLink> Links { get; init; } = [];

    /// <summary>What folding has undone, in the order of the text.</summary>
    public ImmutableArray<ContentDisguise> Disguises { get; init; } = [];

    internal TokenRecord[] TokenRecords { get; init; } = [];

    internal SentenceRecord[] SentenceRecords { get; init; } = [];

    internal BlockRecord[] BlockRecords { get; init; } = [];

    /// <summary>For each link where its host stands in the folded text.</summary>
    internal Range[] Hosts { get; init; } = [];

    /// <summary>The link of each link token; <see langword="null"/> where it only repeats the address of the link around it.</summary>
    internal ContentLink?[] TokenLinks { get; init; } = [];

    /// <summary>Whether anything of the text is a quotation or code.</summary>
    internal bool HasQuotes { get; init; }

    /// <summary>What tokens there may be: a bit for each <see cref="NodeKind"/>, all of them until the parser knows.</summary>
    internal uint TokenKinds { get; init; } = uint.MaxValue;

    /// <summary>Whether there may be a token of a kind. Most texts have none of most kinds.</summary>
    internal bool MayHave(NodeKind token) => (TokenKinds & (1U << (int)token)) != 0;

    /// <summary>Cuts a text into a tree, in time linear in its length, whatever the text is.</summary>
    /// <param name="text">The text as published.</param>
    /// <param name="format">How it is marked up; <see cref="ContentFormat.Detect"/> finds out.</param>
    public static ContentTree Parse(string text, ContentFormat format = ContentFormat.Detect)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ContentParser.Parse(text, format);
    }

    /// <summary>A part of the original text.</summary>
    /// <param name="span">Which part.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span is not inside the text.</exception>
    public ReadOnlySpan<char> TextOf(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>Line and column of a place. Lines end at LF, CR or CR LF.</summary>
    /// <param name="position">The place, from 0 to the length of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is not inside the text.</exception>
    public LinePosition GetLinePosition(int position)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)position, (uint)Text.Length, nameof(position));
        var starts = _lineStarts ??= LineStarts(Text);
        var line = Array.BinarySearch(starts, position);
        line = line < 0 ? ~line - 1 : line;
        return new LinePosition(line, position - starts[line]);
    }

    /// <summary>The number of the sentence that holds a token.</summary>
    internal int SentenceOf(int token)
    {
        var (low, high) = (0, SentenceRecords.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = SentenceRecords[middle].FirstToken <= token ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>Where the host of a link token stands in the folded text.</summary>
    internal Range HostOf(in TokenRecord token) => token.Link < 0 ? default : Hosts[token.Link];

    /// <summary>Whether a sentence stands in a quotation or in code.</summary>
    internal bool IsQuoted(int sentence) => BlockRecords[SentenceRecords[sentence].Block].Kind is NodeKind.Quote or NodeKind.Code;

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = text.AsSpan().IndexOfAny('\r', '\n'); i >= 0 && i < text.Length;)
        {
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            starts.Add(i);
            var next = text.AsSpan(i).IndexOfAny('\r', '\n');
            i = next < 0 ? text.Length : i + next;
        }

        return [.. starts];
    }
}
