using System.Collections.Immutable;

namespace SpamSense.Content;

/// <summary>Gathers what folding undid before the tokenizer, and what the tokenizer read through.</summary>
internal static class DisguiseReader
{
    private const int FewestLeetLetters = 4;
    private const int MostAbbreviationLetters = 3;

    internal static ImmutableArray<ContentDisguise> Read(ReadOnlySpan<char> folded, ParserScratch scratch)
    {
        var disguises = scratch.Disguises;
        var tokens = (scratch.TokenFlags & (TokenFlags.Spaced | TokenFlags.Disguised | TokenFlags.Defanged)) == 0 ? [] : scratch.Tokens.Items;
        foreach (ref readonly var token in tokens)
        {
            if (token.Is(TokenFlags.Spaced | TokenFlags.Disguised | TokenFlags.Defanged) && KindOf(in token, folded.Slice(token.FoldedStart, token.FoldedLength)) is { } kind)
            {
                disguises.Add(new ContentDisguise(kind, token.Span));
            }
        }

        foreach (ref readonly var disguise in scratch.Map.Disguises)
        {
            disguises.Add(new ContentDisguise(disguise.Kind, TextSpan.FromBounds(disguise.Start, disguise.End)));
        }

        if (disguises.Count == 0)
        {
            return [];
        }

        var sorted = disguises.ToArray();
        Array.Sort(sorted, static (left, right) => left.Span.CompareTo(right.Span) is not 0 and var order ? order : left.Kind.CompareTo(right.Kind));
        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    private static DisguiseKind? KindOf(in TokenRecord token, ReadOnlySpan<char> written)
    {
        if (token.Is(TokenFlags.Defanged))
        {
            return DisguiseKind.DefangedLink;
        }

        if (token.Is(TokenFlags.Spaced))
        {
            return IsAbbreviation(in token, written) ? null : DisguiseKind.SpacedLetters;
        }

        return IsLeet(in token, written) ? DisguiseKind.Leetspeak : null;
    }

    /// <summary>"U.S.A." and "a.k.a." are written so by everybody.</summary>
    private static bool IsAbbreviation(in TokenRecord token, ReadOnlySpan<char> written) =>
        written[1] == '.' && (token.Case == WordCase.Capitals || written.Length < 2 * (MostAbbreviationLetters + 1) - 1);

    /// <summary>A digit or sign in the midst of a word; "PS4Pro" and "k8s" are names.</summary>
    private static bool IsLeet(in TokenRecord token, ReadOnlySpan<char> written)
    {
        var letters = 0;
        var isInside = false;
        for (var i = 0; i < written.Length; i++)
        {
            if (char.IsLetter(written[i]))
            {
                letters++;
            }
            else if (i > 0 && i + 1 < written.Length && written[i] is not ('\'' or '\u2019'))
            {
                isInside |= (char.IsLower(written[i - 1]) && char.IsLower(written[i + 1])) || (token.Case == WordCase.Capitals && char.IsLetter(written[i - 1]) && char.IsLetter(written[i + 1]));
            }
        }

        return isInside && letters >= FewestLeetLetters;
    }
}
