namespace SpamSense.Analyzers;

/// <summary>The occurrences of a set of phrases in a text, in the order of the text. Costs nothing to make.</summary>
public readonly ref struct PhraseMatches
{
    private readonly ReadOnlySpan<PhraseHit> _hits;
    private readonly int _first;

    internal PhraseMatches(ReadOnlySpan<PhraseHit> hits, int first)
    {
        _hits = hits;
        _first = first;
    }

    /// <summary>How many occurrences there are. Counts them, so ask once.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            for (var i = _first; i >= 0; i = _hits[i].Next)
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>Goes through the occurrences.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through the occurrences of a set of phrases.</summary>
    public ref struct Enumerator
    {
        private readonly ReadOnlySpan<PhraseHit> _hits;
        private int _index;
        private int _next;

        internal Enumerator(PhraseMatches matches)
        {
            _hits = matches._hits;
            _index = -1;
            _next = matches._first;
        }

        /// <summary>The current occurrence.</summary>
        public readonly PhraseMatch Current => _hits[_index].Match;

        /// <summary>Goes to the next occurrence.</summary>
        public bool MoveNext()
        {
            if (_next < 0)
            {
                return false;
            }

            _index = _next;
            _next = _hits[_index].Next;
            return true;
        }
    }
}
