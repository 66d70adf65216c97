using System.Runtime.InteropServices;

namespace SpamSense.Analyzers.Repetition;

/// <summary>
/// The posts of a corpus, grouped by a key. Of a post only numbers are kept, and only of so many posts; what comes later joins no
/// group, so that the memory has a bound whatever the corpus is.
/// </summary>
internal sealed class PostGroups
{
    /// <summary>How many posts are remembered: about a hundred megabytes.</summary>
    internal const int MostEntries = 2_000_000;

    private readonly record struct Link(PostGroupEntry Entry, int Previous);

    private readonly Dictionary<ulong, int> _last = [];
    private readonly List<Link> _links = [];

    /// <summary>Puts a post into a group; once, however often it is put there.</summary>
    internal void Add(ulong key, PostGroupEntry entry)
    {
        if (_links.Count == MostEntries)
        {
            return;
        }

        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, key, out var exists);
        var previous = exists ? last : -1;
        if (previous < 0 || _links[previous].Entry.Number != entry.Number)
        {
            last = _links.Count;
            _links.Add(new Link(entry, previous));
        }
    }

    /// <summary>The groups of at least so many posts, each in the order of the corpus.</summary>
    internal IEnumerable<List<PostGroupEntry>> OfAtLeast(int posts)
    {
        foreach (var last in _last.Values)
        {
            if (HasAtLeast(last, posts))
            {
                var group = new List<PostGroupEntry>();
                for (var i = last; i >= 0; i = _links[i].Previous)
                {
                    group.Add(_links[i].Entry);
                }

                group.Reverse();
                yield return group;
            }
        }
    }

    private bool HasAtLeast(int last, int posts)
    {
        for (; last >= 0 && posts > 0; last = _links[last].Previous)
        {
            posts--;
        }

        return posts == 0;
    }
}
