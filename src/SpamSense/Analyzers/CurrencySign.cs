using SpamSense.Content;

namespace SpamSense.Analyzers;

/// <summary>The sign of an amount of money is a token of its own, before or behind the number. In a phrase the two are one: <c>{money}</c>.</summary>
internal static class CurrencySign
{
    /// <summary>Whether a token is the sign of the amount before or behind it.</summary>
    internal static bool IsPartOfAmount(ReadOnlySpan<TokenRecord> tokens, int index)
    {
        ref readonly var token = ref tokens[index];
        return token.Kind == NodeKind.Punctuation && Tokenizer.IsCurrency(token.Mark)
            && ((index > 0 && tokens[index - 1].Kind == NodeKind.MoneyAmount) || (index + 1 < tokens.Length && tokens[index + 1].Kind == NodeKind.MoneyAmount));
    }

    /// <summary>Takes the signs of the amounts with which an occurrence begins and ends into it.</summary>
    internal static (int First, int Last) Embrace(ReadOnlySpan<TokenRecord> tokens, int first, int last)
    {
        var begins = first > 0 && tokens[first].Kind == NodeKind.MoneyAmount && IsPartOfAmount(tokens, first - 1);
        var ends = last + 1 < tokens.Length && tokens[last].Kind == NodeKind.MoneyAmount && IsPartOfAmount(tokens, last + 1);
        return (begins ? first - 1 : first, ends ? last + 1 : last);
    }
}
