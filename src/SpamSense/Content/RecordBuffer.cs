namespace SpamSense.Content;

/// <summary>An array that grows, and is used for one text after another.</summary>
internal sealed class RecordBuffer<T>
    where T : struct
{
    private const int InitialLength = 128;
    private const int LargestKept = 1 << 15;

    private T[] _items = new T[InitialLength];

    internal int Count { get; private set; }

    internal ReadOnlySpan<T> Items => _items.AsSpan(0, Count);

    internal ref T this[int index] => ref _items[index];

    internal ref T Last => ref _items[Count - 1];

    internal void Add(in T item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = item;
    }

    internal void RemoveLast() => Count--;

    /// <summary>An array of just the items.</summary>
    internal T[] ToArray() => Items.ToArray();

    /// <summary>Forgets the items, and gives back the memory that one unusual text needed.</summary>
    internal void Clear()
    {
        Count = 0;
        if (_items.Length > LargestKept)
        {
            _items = new T[InitialLength];
        }
    }
}
