namespace SpamSense.Cli.Reporting.Collecting;

/// <summary>Counts posts by a key, in bounded memory: when there are too many keys, those with the fewest posts are forgotten.</summary>
internal sealed class KeyTable
{
    /// <summary>How many keys are counted at once.</summary>
    public const int Most = 100_000;

    private const int MostNameCharacters = 120;

    private readonly Dictionary<string, KeyRow> _rows = new(StringComparer.Ordinal);
    private readonly int _most;
    private readonly int _details;

    /// <summary>Creates an empty table.</summary>
    /// <param name="most">How many keys to count at once.</param>
    /// <param name="details">For how many keys, the first ones, to keep details.</param>
    public KeyTable(int most = Most, int details = 0)
    {
        _most = most;
        _details = details;
    }

    /// <summary>How many different keys there are, of those that were not forgotten.</summary>
    public int Count => _rows.Count;

    /// <summary>Whether keys were forgotten, so that counts may be too low.</summary>
    public bool HasForgotten { get; private set; }

    /// <summary>How many posts have no key.</summary>
    public long Unknown { get; private set; }

    public IEnumerable<KeyRow> Rows => _rows.Values;

    public void Add(string? key, string? name, ReportedPost post, long number)
    {
        if (key is null)
        {
            Unknown++;
            return;
        }

        key = Cut(key);
        if (!_rows.TryGetValue(key, out var row))
        {
            if (_rows.Count >= _most)
            {
                Forget();
            }

            _rows.Add(key, row = new KeyRow(Cut(name ?? key), number) { Detail = _rows.Count < _details ? new KeyDetail() : null });
        }

        row.Balance.Add(post.Classification.Orientation);
        row.Times.Add(post.Post.PublishedAt);
        row.Detail?.Scores.Add(post.Classification);
        row.Detail?.Timeline.Add(post);
    }

    /// <summary>The rows that rank highest, of equals the one that came first.</summary>
    /// <param name="most">How many rows.</param>
    /// <param name="rank">What they are ranked by; rows of rank 0 are left out.</param>
    public IReadOnlyList<KeyRow> Top(int most, Func<KeyRow, long> rank) =>
        [.. _rows.Values.Where(row => rank(row) > 0).OrderByDescending(rank).ThenBy(static row => row.Number).Take(most)];

    private static string Cut(string text) => text.Length > MostNameCharacters ? text[..MostNameCharacters] + "\u2026" : text;

    private void Forget()
    {
        HasForgotten = true;
        foreach (var (key, _) in _rows.OrderBy(static pair => pair.Value.Balance.Posts).ThenBy(static pair => pair.Value.Number).Take(_most / 2).ToList())
        {
            _rows.Remove(key);
        }
    }
}
