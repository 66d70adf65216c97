using System.Runtime.InteropServices;

namespace SpamSense.Analyzers;

/// <summary>The occurrences of all sets of phrases in a text, in its order, and those of each set as a chain.</summary>
internal sealed class PhraseHits
{
    private readonly List<PhraseHit> _hits = [];
    private readonly int[] _firsts;
    private readonly int[] _lasts;
    private readonly int[] _freeFrom;
    private int _settled;

    internal PhraseHits(int sets)
    {
        _firsts = new int[sets];
        _lasts = new int[sets];
        _freeFrom = new int[sets];
        _firsts.AsSpan().Fill(-1);
    }

    internal ReadOnlySpan<PhraseHit> All => CollectionsMarshal.AsSpan(_hits);

    internal PhraseMatches Of(int set) => new(All, _firsts[set]);

    internal void Clear()
    {
        foreach (ref readonly var hit in All)
        {
            _firsts[hit.Set] = -1;
            _freeFrom[hit.Set] = 0;
        }

        _hits.Clear();
        _settled = 0;
    }

    /// <summary>Notes an occurrence, unless an earlier one of the same set covers its beginning. It takes the place of a shorter one that begins with it.</summary>
    internal void Offer(PhraseMatch match, int set)
    {
        if (_freeFrom[set] > match.FirstToken)
        {
            return;
        }

        for (var i = _settled; i < _hits.Count; i++)
        {
            if (_hits[i].Set == set)
            {
                _hits[i] = new PhraseHit(match, set, -1);
                return;
            }
        }

        _hits.Add(new PhraseHit(match, set, -1));
    }

    /// <summary>All occurrences that begin at a token are known.</summary>
    internal void Settle()
    {
        var hits = CollectionsMarshal.AsSpan(_hits);
        for (; _settled < hits.Length; _settled++)
        {
            var (match, set, _) = hits[_settled];
            if (_firsts[set] < 0)
            {
                _firsts[set] = _settled;
            }
            else
            {
                hits[_lasts[set]].Next = _settled;
            }

            _lasts[set] = _settled;
            _freeFrom[set] = match.FirstToken + match.TokenCount;
        }
    }
}
