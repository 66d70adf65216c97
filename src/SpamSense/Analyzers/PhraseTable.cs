using System.Numerics;
using SpamSense.Content;

namespace SpamSense.Analyzers;

/// <summary>
/// The phrases of many sets as one trie. A node is named by the hash of the symbols on the way to it, so the whole trie is one
/// open-addressing table; a filter of one bit for each row answers for the many words with which no phrase begins.
/// </summary>
internal sealed class PhraseTable
{
    private readonly record struct Row(ulong Hash, bool Continues, int[]? Sets);

    private readonly Row[] _rows;
    private readonly ulong[] _firsts;
    private readonly int _mask;

    internal PhraseTable(IEnumerable<PhraseSet> sets)
    {
        var nodes = new SortedDictionary<ulong, (bool Continues, SortedSet<int> Sets)>();
        var firsts = new HashSet<ulong>();
        var number = 0;
        foreach (var set in sets)
        {
            foreach (var sequence in set.Sequences)
            {
                var hash = 0UL;
                firsts.Add(sequence[0]);
                for (var i = 0; i < sequence.Length; i++)
                {
                    hash = Next(hash, sequence[i]);
                    var node = nodes.GetValueOrDefault(hash, (false, []));
                    var isLast = i == sequence.Length - 1;
                    if (isLast)
                    {
                        node.Sets.Add(number);
                    }

                    nodes[hash] = (node.Continues || !isLast, node.Sets);
                }
            }

            number++;
        }

        SetCount = number;
        _rows = new Row[BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, nodes.Count * 2))];
        _mask = _rows.Length - 1;
        _firsts = new ulong[Math.Max(1, _rows.Length / 16)];
        foreach (var (hash, node) in nodes)
        {
            Insert(new Row(hash, node.Continues, node.Sets.Count == 0 ? null : [.. node.Sets]));
        }

        foreach (var first in firsts)
        {
            _firsts[(int)(first >> 6) & (_firsts.Length - 1)] |= 1UL << (int)first;
        }
    }

    /// <summary>How many sets there are.</summary>
    internal int SetCount { get; }

    /// <summary>Finds all occurrences: for each set the longest at each place, none overlapping the one before it.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="hits">Gets the occurrences, in the order of their beginnings.</param>
    /// <param name="freeFrom">For each set the first token that its next occurrence may begin at; all 0 before the call.</param>
    internal void Scan(ReadOnlySpan<TokenRecord> tokens, List<PhraseHit> hits, Span<int> freeFrom)
    {
        for (var start = 0; start < tokens.Length; start++)
        {
            var symbol = PhraseSymbol.Of(in tokens[start]);
            if ((_firsts[(int)(symbol >> 6) & (_firsts.Length - 1)] & (1UL << (int)symbol)) != 0)
            {
                ScanFrom(start, tokens, hits, freeFrom);
            }
        }
    }

    private void ScanFrom(int start, ReadOnlySpan<TokenRecord> tokens, List<PhraseHit> hits, Span<int> freeFrom)
    {
        var hash = 0UL;
        var first = hits.Count;
        for (var i = start; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (i > start && Tokenizer.IsCurrency(token.Mark))
            {
                continue;
            }

            var symbol = PhraseSymbol.Of(in token);
            hash = Next(hash, symbol);
            var row = symbol == 0 ? -1 : Find(hash);
            if (row < 0)
            {
                break;
            }

            foreach (var set in _rows[row].Sets ?? [])
            {
                if (freeFrom[set] <= start)
                {
                    Put(new PhraseHit(new PhraseMatch(TextSpan.FromBounds(tokens[start].Start, token.End), start, i - start + 1), set, token.Is(TokenFlags.Quoted | TokenFlags.Code)), hits, first);
                }
            }

            if (!_rows[row].Continues)
            {
                break;
            }
        }

        for (var i = first; i < hits.Count; i++)
        {
            freeFrom[hits[i].Set] = start + hits[i].Match.TokenCount;
        }
    }

    /// <summary>A longer occurrence takes the place of the shorter one of the same set.</summary>
    private static void Put(PhraseHit hit, List<PhraseHit> hits, int first)
    {
        for (var i = first; i < hits.Count; i++)
        {
            if (hits[i].Set == hit.Set)
            {
                hits[i] = hit;
                return;
            }
        }

        hits.Add(hit);
    }

    private static ulong Next(ulong hash, ulong symbol) => SymbolHash.Pair(hash, symbol);

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
