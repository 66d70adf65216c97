using System.Collections;

namespace SpamSense.Content;

/// <summary>Nodes of one level in the order of the text: a window that costs nothing to make.</summary>
public readonly struct ContentNodeList : IReadOnlyList<ContentNode>
{
    private readonly ContentTree _tree;
    private readonly NodeKind _level;
    private readonly int _start;

    internal ContentNodeList(ContentTree tree, NodeKind level, int start, int count)
    {
        _tree = tree;
        _level = level;
        _start = start;
        Count = count;
    }

    /// <summary>How many nodes there are.</summary>
    public int Count { get; }

    /// <summary>A node by its place in the list.</summary>
    /// <param name="index">The place, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public ContentNode this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            var place = _start + index;
            var kind = _level switch
            {
                NodeKind.Sentence => NodeKind.Sentence,
                NodeKind.Word => _tree.TokenRecords[place].Kind,
                _ => _tree.BlockRecords[place].Kind,
            };
            return new ContentNode(_tree, kind, place);
        }
    }

    /// <summary>Goes through the nodes without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    internal ContentNodeList Slice(int start, int count) => new(_tree, _level, _start + start, count);

    IEnumerator<ContentNode> IEnumerable<ContentNode>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the nodes of a list.</summary>
    public struct Enumerator : IEnumerator<ContentNode>
    {
        private readonly ContentNodeList _list;
        private int _index;

        internal Enumerator(ContentNodeList list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>The current node.</summary>
        public readonly ContentNode Current => _list[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next node.</summary>
        public bool MoveNext() => ++_index < _list.Count;

        /// <summary>Goes back to before the first node.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing: there is nothing to let go.</summary>
        public readonly void Dispose()
        {
        }
    }
}
