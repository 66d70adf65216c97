namespace SpamSense.Content;

/// <summary>A node of a <see cref="ContentTree"/>: a handle that costs nothing to copy.</summary>
public readonly struct ContentNode : IEquatable<ContentNode>
{
    private readonly int _index;

    internal ContentNode(ContentTree tree, NodeKind kind, int index)
    {
        Tree = tree;
        Kind = kind;
        _index = index;
    }

    /// <summary>The tree that the node is part of.</summary>
    public ContentTree Tree { get; }

    /// <summary>What the node is.</summary>
    public NodeKind Kind { get; }

    /// <summary>The place among the nodes of the same level (blocks, sentences or tokens), counted from 0.</summary>
    public int Index => _index;

    /// <summary>Whether the node is a token.</summary>
    public bool IsToken => Kind > NodeKind.Sentence;

    /// <summary>Whether the node is a block.</summary>
    public bool IsBlock => Kind is > NodeKind.Document and < NodeKind.Sentence;

    /// <summary>The place in the original text.</summary>
    public TextSpan Span => Kind switch
    {
        NodeKind.Document => new TextSpan(0, Tree.Text.Length),
        NodeKind.Sentence => new TextSpan(Sentence.Start, Sentence.Length),
        _ when IsToken => Token.Span,
        _ => new TextSpan(Block.Start, Block.Length),
    };

    /// <summary>The original text of the node, markup and disguises included.</summary>
    public ReadOnlySpan<char> Text => Tree.TextOf(Span);

    /// <summary>The text of a token without disguises; the original text of any other node.</summary>
    public ReadOnlySpan<char> FoldedText => IsToken ? Tree.FoldedText.AsSpan(Token.FoldedStart, Token.FoldedLength) : Text;

    /// <summary>The node around this one; a document's parent is itself.</summary>
    public ContentNode Parent => Kind switch
    {
        NodeKind.Document => this,
        NodeKind.Sentence => Tree.Blocks[Sentence.Block],
        _ when IsToken => Tree.Sentences[Tree.SentenceOf(_index)],
        _ => Tree.Root,
    };

    /// <summary>The nodes within this one; empty for a token.</summary>
    public ContentNodeList Children => Kind switch
    {
        NodeKind.Document => Tree.Blocks,
        NodeKind.Sentence => Tree.Tokens.Slice(Sentence.FirstToken, Sentence.TokenCount),
        _ when IsToken => Tree.Tokens.Slice(0, 0),
        _ => Tree.Sentences.Slice(Block.FirstSentence, Block.SentenceCount),
    };

    /// <summary>Whether the node stands in a quotation or in code: not the author's own words.</summary>
    public bool IsQuoted => Kind switch
    {
        NodeKind.Document => false,
        NodeKind.Sentence => Parent.IsQuoted,
        _ when IsToken => Token.Is(TokenFlags.Quoted | TokenFlags.Code),
        _ => Kind is NodeKind.Quote or NodeKind.Code,
    };

    /// <summary>Whether a word has two letters or more and all of them are capitals.</summary>
    public bool IsCapitals => IsToken && Token.Case == WordCase.Capitals;

    /// <summary>
    /// The link that a token of kind <see cref="NodeKind.Link"/> is; <see langword="null"/> for any other node, and for an address in the
    /// visible text of a link to the same host.
    /// </summary>
    public ContentLink? Link => IsToken && Token.Link >= 0 ? Tree.TokenLinks[Token.Link] : null;

    /// <summary>How often the mark or emoji of a token is repeated without a gap; 1 for any other node.</summary>
    public int Repeats => Kind is NodeKind.Punctuation or NodeKind.Emoji ? Math.Max(1, (int)Token.Repeats) : 1;

    /// <summary>The mark of a punctuation token, such as <c>!</c>; the character U+0000 for any other node.</summary>
    public char Mark => Kind == NodeKind.Punctuation ? Token.Mark : '\0';

    internal ref readonly TokenRecord Token => ref Tree.TokenRecords[_index];

    private SentenceRecord Sentence => Tree.SentenceRecords[_index];

    private BlockRecord Block => Tree.BlockRecords[_index];

    /// <summary>Whether the other node is the same node of the same tree.</summary>
    /// <param name="other">The other node.</param>
    public bool Equals(ContentNode other) => ReferenceEquals(Tree, other.Tree) && Kind == other.Kind && _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ContentNode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, _index);

    /// <summary>Kind and place, for example <c>Word [3..7)</c>. Never the text itself.</summary>
    public override string ToString() => $"{Kind} {Span}";

    /// <summary>Whether both are the same node of the same tree.</summary>
    public static bool operator ==(ContentNode left, ContentNode right) => left.Equals(right);

    /// <summary>Whether they are different nodes.</summary>
    public static bool operator !=(ContentNode left, ContentNode right) => !left.Equals(right);
}
