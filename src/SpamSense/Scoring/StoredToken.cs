using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>A token of a tree as the feature extractor asks for it. The word itself is not stored; its name is enough for scoring.</summary>
internal readonly ref struct StoredToken(ContentTree tree, ref readonly TokenRecord record) : ITokenFacts
{
    private readonly ref readonly TokenRecord _record = ref record;

    public TokenKind Kind => _record.Symbol;

    public int Start => _record.FoldedStart;

    public int End => _record.FoldedStart + _record.FoldedLength;

    public ulong Hash => _record.Hash;

    public WordCase Case => _record.Case;

    public int Digits => _record.Digits;

    public int Repeats => _record.Repeats;

    public char Mark => _record.Mark;

    public bool IsSpaced => _record.Is(TokenFlags.Spaced);

    public bool IsDisguised => _record.Is(TokenFlags.Disguised);

    public bool HasOtherScript => _record.Is(TokenFlags.OtherScript);

    public bool IsDefanged => _record.Is(TokenFlags.Defanged);

    public Range Host => tree.HostOf(in _record);

    public ReadOnlySpan<char> Word => default;
}
