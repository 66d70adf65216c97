using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>Some posts of a batch, as bytes: as many as are read before they are checked together.</summary>
internal sealed class BatchBlock : IDisposable
{
    private const int MostItems = 256;
    private const int EnoughBytes = 256 * 1024;
    private const int FirstSize = 16 * 1024;

    private static readonly Refusal TooLong = new(StatusCodes.Status413PayloadTooLarge, "The post is longer than 1 MB (1,048,576 bytes).");

    private readonly List<(int Start, int Length, Refusal? Refusal)> _items = [];
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _length;
    private int _start;
    private bool _isTooLong;

    internal int Count => _items.Count;

    internal bool IsFull => _items.Count >= MostItems || _start >= EnoughBytes;

    /// <summary>Whether a post has begun that has not ended.</summary>
    internal bool IsWithinItem => _length > _start || _isTooLong;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    /// <summary>Adds bytes to the post that is being read. One that is too long is not kept.</summary>
    internal void Append(ReadOnlySpan<byte> bytes)
    {
        if (_isTooLong)
        {
            return;
        }

        if (_length - _start + bytes.Length > RequestBody.MostBytes)
        {
            _isTooLong = true;
            _length = _start;
            return;
        }

        if (_length + bytes.Length > _bytes.Length)
        {
            Grow(_length + bytes.Length);
        }

        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>Ends the post that is being read.</summary>
    internal void EndItem()
    {
        _items.Add((_start, _length - _start, _isTooLong ? TooLong : null));
        _start = _length;
        _isTooLong = false;
    }

    /// <summary>The bytes of a post that was read, or why there are none.</summary>
    internal ReadOnlySpan<byte> ItemAt(int i, out Refusal? refusal)
    {
        (var start, var length, refusal) = _items[i];
        return _bytes.AsSpan(start, length);
    }

    /// <summary>Forgets the posts that have ended.</summary>
    internal void Clear()
    {
        _bytes.AsSpan(_start, _length - _start).CopyTo(_bytes);
        _length -= _start;
        _start = 0;
        _items.Clear();
    }

    private void Grow(int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(length, _bytes.Length * 2));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
