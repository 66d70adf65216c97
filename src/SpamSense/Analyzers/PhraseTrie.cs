using System.Collections.Immutable;
using SpamSense.Content;

namespace SpamSense.Analyzers;

/// <summary>The trie of a <see cref="PhraseTable"/> while it grows.</summary>
internal sealed class PhraseTrie
{
    /// <summary>The nodes by name: whether a longer phrase goes through one, and the sets whose phrases end there.</summary>
    internal SortedDictionary<ulong, (bool Continues, SortedSet<int> Sets)> Nodes { get; } = [];

    /// <summary>The symbols with which phrases begin.</summary>
    internal HashSet<ulong> Firsts { get; } = [];

    /// <summary>The names of the first two symbols of phrases, and of phrases that have but one.</summary>
    internal HashSet<ulong> Openings { get; } = [];

    /// <summary>The name of a node's child.</summary>
    internal static ulong Next(ulong hash, ulong symbol) => SymbolHash.Pair(hash, symbol);

    internal void Add(ImmutableArray<ulong> sequence, int set)
    {
        var hash = 0UL;
        Firsts.Add(sequence[0]);
        for (var i = 0; i < sequence.Length; i++)
        {
            hash = Next(hash, sequence[i]);
            if (i == Math.Min(1, sequence.Length - 1))
            {
                Openings.Add(hash);
            }

            var node = Nodes.GetValueOrDefault(hash, (false, []));
            var isLast = i == sequence.Length - 1;
            if (isLast)
            {
                node.Sets.Add(set);
            }

            Nodes[hash] = (node.Continues || !isLast, node.Sets);
        }
    }
}
