namespace SpamSense.Analyzers;

/// <summary>The occurrences of a set of phrases in a text, in the order of the text. Costs nothing to make.</summary>
public readonly ref struct PhraseMatches
{
    private readonly ReadOnlySpan<PhraseHit> _hits;
    private readonly int _set;

    internal PhraseMatches(ReadOnlySpan<PhraseHit> hits, int set)
    {
        _hits = hits;
        _set = set;
    }

    /// <summary>How many occurrences there are.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (ref readonly var hit in _hits)
            {
                count += hit.Set == _set ? 1 : 0;
            }

            return count;
        }
    }

    /// <summary>Goes through the occurrences.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through the occurrences of a set of phrases.</summary>
    public ref struct Enumerator
    {
        private readonly PhraseMatches _matches;
        private int _index;

        internal Enumerator(PhraseMatches matches)
        {
            _matches = matches;
            _index = -1;
        }

        /// <summary>The current occurrence.</summary>
        public readonly PhraseMatch Current => _matches._hits[_index].Match;

        /// <summary>Goes to the next occurrence.</summary>
        public bool MoveNext()
        {
            do
            {
                _index++;
            }
            while (_index < _matches._hits.Length && _matches._hits[_index].Set != _matches._set);
            return _index < _matches._hits.Length;
        }
    }
}
