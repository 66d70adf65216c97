using System.Numerics;
using System.Runtime.CompilerServices;
using SpamSense.Content;
using SpamSense.Scoring;

namespace SpamSense.Learning;

/// <summary>
/// What a layer reads of a post: its distinct words and pairs of words, where its links go, who signs it. Words count whether or not the shared
/// model knows them. Used again for the next post of the same thread.
/// </summary>
internal sealed class PostFeatures
{
    /// <summary>How many words and pairs are read: the beginning says what a post is about, and nobody fills a layer with one post.</summary>
    internal const int MostNgrams = 512;

    private const int MostPlaces = 16;

    // Twice as many slots as features and more, to a power of two; few where the text is short, as all of them are cleared for every post.
    private const int FewestSlots = 64;
    private const int MostSlots = 2048;

    // Arbitrary odd numbers: a domain is not the word that it is written with, and an author's is not a link's.
    private const ulong LinkSalt = 0x9E6C63D0876A9A35;
    private const ulong NameSalt = 0xC2B2AE3D27D4EB4F;
    private const ulong HomeSalt = 0xD6E8FEB86659FD93;

    private readonly ulong[] _slots = new ulong[MostSlots];
    private readonly ulong[] _names = new ulong[MostNgrams + MostPlaces];
    private int _lastSlot;

    /// <summary>How many words and pairs there are.</summary>
    internal int NgramCount { get; private set; }

    /// <summary>How many places there are: domains, the author's name.</summary>
    internal int PlaceCount { get; private set; }

    /// <summary>The names (<see cref="SymbolHash"/>) of the features: first the words and pairs in the order of the text, then the places.</summary>
    internal ReadOnlySpan<ulong> Names => _names.AsSpan(0, NgramCount + PlaceCount);

    /// <summary>Reads a post.</summary>
    internal void Read(Post post, ContentTree tree)
    {
        var mostFeatures = (2L * tree.TokenRecords.Length) + MostPlaces;
        _lastSlot = (int)Math.Clamp((long)BitOperations.RoundUpToPowerOf2((ulong)(2 * mostFeatures)), FewestSlots, MostSlots) - 1;
        _slots.AsSpan(0, _lastSlot + 1).Clear();
        (NgramCount, PlaceCount) = (0, 0);
        ReadNgrams(tree.TokenRecords);
        var links = tree.Links;
        for (var i = 0; i < links.Length && PlaceCount < MostPlaces - 2; i++)
        {
            AddPlace(links[i].RegistrableDomain is { Length: > 0 } domain ? domain : links[i].Host, LinkSalt);
        }

        Span<char> host = stackalloc char[HomePage.LongestHost];
        AddPlace(post.AuthorName.AsSpan().Trim(), NameSalt);
        AddPlace(HomePage.DomainOf(post.AuthorUrl, host), HomeSalt);
    }

    private void ReadNgrams(TokenRecord[] tokens)
    {
        var previous = 0UL;
        foreach (ref readonly var token in tokens.AsSpan())
        {
            var name = token.Symbol switch
            {
                TokenKind.Word => token.Hash,
                TokenKind.Punctuation or TokenKind.Link or TokenKind.Email or TokenKind.Mention or TokenKind.HashSign or TokenKind.LineBreak => 0UL,
                _ => Symbols.NameOfClass(token.Symbol, token.Digits),
            };
            if (name == 0)
            {
                continue;
            }

            if (NgramCount >= MostNgrams - 1)
            {
                return;
            }

            NgramCount += Take(name, NgramCount);
            NgramCount += previous == 0 ? 0 : Take(SymbolHash.Pair(previous, name), NgramCount);
            previous = name;
        }
    }

    private void AddPlace(ReadOnlySpan<char> place, ulong salt)
    {
        if (place.IsEmpty)
        {
            return;
        }

        Span<char> folded = stackalloc char[HomePage.LongestHost];
        place = place[..Math.Min(place.Length, folded.Length)];
        place.ToLowerInvariant(folded);
        PlaceCount += Take(SymbolHash.Of(folded[..place.Length]) ^ salt, NgramCount + PlaceCount);
    }

    /// <summary>Takes a feature that is not there yet.</summary>
    /// <returns>How many were new.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Take(ulong name, int at)
    {
        for (var i = (int)(name >> 48) & _lastSlot; ; i = (i + 1) & _lastSlot)
        {
            if (_slots[i] == name)
            {
                return 0;
            }

            if (_slots[i] == 0)
            {
                _slots[i] = name;
                _names[at] = name;
                return 1;
            }
        }
    }
}
