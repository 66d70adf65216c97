using SpamSense.Cli.Reporting.Collecting;
using SpamSense.Cli.Screen;

namespace SpamSense.Cli.Reporting.Campaigns;

/// <summary>Who took part in something: counted up to a bound, the first ones by name.</summary>
internal sealed class AuthorSet
{
    /// <summary>How many are told apart; who comes later is not counted.</summary>
    public const int Most = 500;

    private const int MostNames = 5;
    private const int MostNameCharacters = 32;

    private readonly List<string> _names = new(1);

    // Most texts have one author, and a set for each of those would take more memory than all the rest.
    private HashSet<ulong>? _authors;
    private ulong _first;

    /// <summary>How many authors there are, at most <see cref="Most"/>.</summary>
    public int Count => _authors?.Count ?? _names.Count;

    /// <summary>The names of the first ones, ready to be shown.</summary>
    public IReadOnlyList<string> Names => _names;

    public void Add(ReportedPost post)
    {
        if (post.AuthorKey is not { } key || Count == Most || !IsNew(WordHashes.Of(key)))
        {
            return;
        }

        if (_names.Count < MostNames)
        {
            _names.Add(VisibleText.Of(post.AuthorName!, MostNameCharacters));
        }
    }

    private bool IsNew(ulong author)
    {
        if (_names.Count == 0)
        {
            _first = author;
            return true;
        }

        if (_authors is null && author == _first)
        {
            return false;
        }

        _authors ??= [_first];
        return _authors.Add(author);
    }
}
