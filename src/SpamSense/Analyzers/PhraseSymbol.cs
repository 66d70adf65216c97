using SpamSense.Content;

namespace SpamSense.Analyzers;

/// <summary>What a token is called in a phrase: a word by its own symbol, any other token by its kind.</summary>
internal static class PhraseSymbol
{
    private static readonly (string Name, NodeKind Kind)[] Kinds =
    [
        ("{money}", NodeKind.MoneyAmount), ("{number}", NodeKind.Number), ("{percentage}", NodeKind.Percentage), ("{phone}", NodeKind.PhoneNumber),
        ("{link}", NodeKind.Link), ("{email}", NodeKind.Email), ("{mention}", NodeKind.Mention), ("{emoji}", NodeKind.Emoji),
        ("{coupon}", NodeKind.CouponCode), ("{wallet}", NodeKind.CryptoAddress),
    ];

    private static readonly ulong[] OfKind = Table();

    /// <summary>The symbol of a token; 0 for one that no phrase can hold.</summary>
    internal static ulong Of(in TokenRecord token) => token.Kind is NodeKind.Word or NodeKind.Hashtag ? token.Hash : OfKind[(int)token.Kind];

    /// <summary>The symbol of a word or <c>{kind}</c> in a pattern.</summary>
    internal static ulong? Parse(string word)
    {
        if (word[0] == '{')
        {
            var index = Array.FindIndex(Kinds, kind => kind.Name == word);
            return index < 0 ? null : OfKind[(int)Kinds[index].Kind];
        }

        var tokenizer = new Tokenizer(word, new char[Tokenizer.MaxWordLength]);
        if (!tokenizer.MoveNext() || tokenizer.Kind != TokenKind.Word)
        {
            return null;
        }

        var hash = tokenizer.Hash;
        return tokenizer.MoveNext() ? null : hash;
    }

    private static ulong[] Table()
    {
        var table = new ulong[(int)NodeKind.Punctuation + 1];
        foreach (var (name, kind) in Kinds)
        {
            table[(int)kind] = SymbolHash.Of(name);
        }

        return table;
    }
}
