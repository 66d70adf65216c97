using System.Numerics;
using SpamSense.Content;

namespace SpamSense.Analyzers;

/// <summary>
/// The phrases of many sets as one trie. A node is named by the hash of the symbols on the way to it, so the whole trie is one
/// open-addressing table; small filters answer for the many words and pairs of words with which no phrase begins.
/// </summary>
internal sealed class PhraseTable
{
    /// <summary>A node of the trie. The sets whose phrases end here stand in <see cref="_ends"/>, from one place to another.</summary>
    private readonly record struct Row(ulong Hash, int FirstEnd, short Ends, bool Continues);

    private readonly Row[] _rows;
    private readonly int[] _ends;
    private readonly SymbolFilter _firsts;
    private readonly SymbolFilter _openings;
    private readonly int _mask;
    private readonly bool[] _seesQuotes;

    /// <summary>Builds the table.</summary>
    /// <param name="sets">The sets of phrases.</param>
    /// <param name="seesQuotes">For each set whether occurrences in quotations and code count.</param>
    internal PhraseTable(ReadOnlySpan<PhraseSet> sets, bool[] seesQuotes)
    {
        _seesQuotes = seesQuotes;
        var nodes = new PhraseTrie();
        for (var set = 0; set < sets.Length; set++)
        {
            foreach (var sequence in sets[set].Sequences)
            {
                nodes.Add(sequence, set);
            }
        }

        _rows = new Row[BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, nodes.Nodes.Count * 2))];
        _mask = _rows.Length - 1;
        var ends = new List<int>();
        foreach (var (hash, node) in nodes.Nodes)
        {
            Insert(new Row(hash, ends.Count, checked((short)node.Sets.Count), node.Continues));
            ends.AddRange(node.Sets);
        }

        _ends = [.. ends];
        _firsts = new SymbolFilter(_rows.Length * 4, nodes.Firsts);
        _openings = new SymbolFilter(_rows.Length * 4, nodes.Openings);
    }

    /// <summary>Finds all occurrences: for each set the longest at each place, none overlapping the one before it.</summary>
    /// <param name="tree">The text. No occurrence goes across the end of a sentence.</param>
    /// <param name="hits">Gets the occurrences, in the order of their beginnings; empty before the call.</param>
    internal void Scan(ContentTree tree, PhraseHits hits)
    {
        if (_ends.Length == 0)
        {
            return;
        }

        foreach (ref readonly var sentence in tree.SentenceRecords.AsSpan())
        {
            ScanSentence(tree.TokenRecords.AsSpan(0, sentence.FirstToken + sentence.TokenCount), sentence.FirstToken, hits);
        }
    }

    private void ScanSentence(ReadOnlySpan<TokenRecord> tokens, int first, PhraseHits hits)
    {
        var next = first < tokens.Length ? PhraseSymbol.Of(in tokens[first]) : 0;
        for (var start = first; start < tokens.Length; start++)
        {
            var symbol = next;
            next = start + 1 < tokens.Length ? PhraseSymbol.Of(in tokens[start + 1]) : 0;
            if (_firsts.MayContain(symbol) && MayOpen(symbol, next))
            {
                ScanFrom(start, tokens, hits);
            }
        }
    }

    /// <summary>Whether a phrase may begin with these two symbols, or be the first of them alone. A mark may be a sign that belongs to an amount.</summary>
    private bool MayOpen(ulong symbol, ulong next)
    {
        var hash = PhraseTrie.Next(0, symbol);
        return _openings.MayContain(hash) || next == 0 || _openings.MayContain(PhraseTrie.Next(hash, next));
    }

    private void ScanFrom(int start, ReadOnlySpan<TokenRecord> tokens, PhraseHits hits)
    {
        var hash = 0UL;
        var isQuoted = false;
        for (var i = start; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (i > start && CurrencySign.IsPartOfAmount(tokens, i))
            {
                continue;
            }

            var symbol = PhraseSymbol.Of(in token);
            hash = PhraseTrie.Next(hash, symbol);
            var place = symbol == 0 ? -1 : Find(hash);
            if (place < 0)
            {
                break;
            }

            isQuoted |= token.Is(TokenFlags.Quoted | TokenFlags.Code);
            ref readonly var row = ref _rows[place];
            if (row.Ends > 0)
            {
                Offer(in row, CurrencySign.Embrace(tokens, start, i), tokens, isQuoted, hits);
            }

            if (!row.Continues)
            {
                break;
            }
        }

        hits.Settle();
    }

    private void Offer(in Row row, (int First, int Last) place, ReadOnlySpan<TokenRecord> tokens, bool isQuoted, PhraseHits hits)
    {
        var match = new PhraseMatch(TextSpan.FromBounds(tokens[place.First].Start, tokens[place.Last].End), place.First, place.Last - place.First + 1);
        foreach (var set in _ends.AsSpan(row.FirstEnd, row.Ends))
        {
            if (!isQuoted || _seesQuotes[set])
            {
                hits.Offer(match, set);
            }
        }
    }

    private int Find(ulong hash)
    {
        for (var i = (int)hash & _mask; ; i = (i + 1) & _mask)
        {
            var found = _rows[i].Hash;
            if (found == hash)
            {
                return i;
            }

            if (found == 0)
            {
                return -1;
            }
        }
    }

    private void Insert(Row row)
    {
        var i = (int)row.Hash & _mask;
        while (_rows[i].Hash != 0)
        {
            i = (i + 1) & _mask;
        }

        _rows[i] = row;
    }
}
