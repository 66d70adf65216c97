using System.Buffers;
using System.Text.Json;
using SpamSense.Exports.JsonLines;
using SpamSense.Exports.Platforms;

namespace SpamSense.Exports.Json;

/// <summary>Reads JSON forward, byte by byte of its structure, and keeps only what is asked to be kept.</summary>
/// <remarks>What is passed over is not checked: an export is no less readable for a mistake in a part that nobody reads.</remarks>
internal sealed class JsonScanner(Stream stream, int maxLength)
{
    private const int BufferLength = 64 * 1024;
    private const int MaxNameLength = 4096;

    // A UTF-16 unit takes at most three bytes of UTF-8.
    private const int MaxBytesPerUnit = 3;

    private static readonly SearchValues<byte> AfterScalar = SearchValues.Create(",]} \t\r\n"u8);
    private static readonly SearchValues<byte> AfterLine = SearchValues.Create("\n"u8);

    private readonly int _keep = (int)Math.Min(maxLength * (long)MaxBytesPerUnit, Array.MaxLength / 2);
    private byte[] _buffer = new byte[BufferLength];
    private int _start;
    private int _end;
    private bool _isEnded;
    private bool _isLong;

    /// <summary>The longest value that is certainly kept, in UTF-16 units.</summary>
    public int MaxLength => maxLength;

    /// <summary>The line that the reading has come to, counted from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Passes over white space.</summary>
    /// <returns>Whether there is anything behind it.</returns>
    public bool SkipSpace()
    {
        while (true)
        {
            var found = _buffer.AsSpan(_start, _end - _start).IndexOfAnyExcept(" \t\r\n"u8);
            if (found >= 0)
            {
                Consume(found);
                return true;
            }

            Consume(_end - _start);
            if (!Fill(keep: 0))
            {
                return false;
            }
        }
    }

    /// <summary>Passes over everything before the first bracket or brace, such as the assignment in front of an archive's array.</summary>
    public void SkipToBracket()
    {
        while (true)
        {
            var found = _buffer.AsSpan(_start, _end - _start).IndexOfAny("[{"u8);
            Consume(found >= 0 ? found : _end - _start);
            if (found >= 0 || !Fill(keep: 0))
            {
                return;
            }
        }
    }

    /// <summary>Goes into the array or object that begins here.</summary>
    /// <returns>Whether one does; nothing is read if not.</returns>
    public bool TryOpen(out bool isArray)
    {
        var first = Peek();
        isArray = first == '[';
        if (first is not ((byte)'[' or (byte)'{'))
        {
            return false;
        }

        Consume(1);
        return true;
    }

    /// <summary>Goes to the next element of an array or the next member of an object.</summary>
    /// <param name="isArray">Which of the two it is.</param>
    /// <param name="isFirst">Whether nothing of it was read.</param>
    /// <returns>Whether there is one; if not, the container was left.</returns>
    public bool MoveToNext(bool isArray, bool isFirst)
    {
        var next = Peek();
        if (next == (isArray ? ']' : '}'))
        {
            Consume(1);
            return false;
        }

        if (!isFirst)
        {
            Expect((byte)',');
            Peek();
        }

        return true;
    }

    /// <summary>Reads the name of a member and what stands between it and the value.</summary>
    /// <returns>The name; the empty string for one so long that nobody can be looking for it.</returns>
    public string ReadName()
    {
        if (Peek() != '"')
        {
            throw Broken();
        }

        var name = TryTakeValue(MaxNameLength, out var taken) ? Name(taken.Span) : "";
        Peek();
        Expect((byte)':');
        Peek();
        return name;
    }

    /// <summary>Passes over the value that begins here.</summary>
    public void SkipValue() => TryTakeValue(keep: 0, out _);

    /// <summary>Reads the value that begins here.</summary>
    /// <param name="json">Its bytes, until anything else is read.</param>
    /// <returns>Whether it is short enough; if not, it was passed over.</returns>
    public bool TryCapture(out ReadOnlyMemory<byte> json) => TryTakeValue(_keep, out json);

    /// <summary>Reads what is left of the line, whatever it is.</summary>
    /// <param name="json">Its bytes, until anything else is read.</param>
    /// <returns>Whether it is short enough; if not, it was passed over.</returns>
    public bool TryCaptureLine(out ReadOnlyMemory<byte> json)
    {
        _isLong = false;
        return TryTake(EndBefore(AfterLine, _keep), _keep, out json);
    }

    private string Name(ReadOnlySpan<byte> json)
    {
        try
        {
            // Only a string that was checked may be decoded.
            var reader = new Utf8JsonReader(json);
            reader.Read();
            return JsonText.Decode(reader.ValueSpan);
        }
        catch (JsonException)
        {
            throw Broken();
        }
    }

    private bool TryTakeValue(int keep, out ReadOnlyMemory<byte> json)
    {
        var first = Peek();
        _isLong = keep == 0;
        var length = first switch
        {
            (byte)'"' => StringEnd(1, keep),
            (byte)'{' or (byte)'[' => ContainerEnd(keep),
            (byte)'}' or (byte)']' or (byte)',' or (byte)':' => throw Broken(),
            _ => EndBefore(AfterScalar, keep),
        };
        return TryTake(length, keep, out json);
    }

    private bool TryTake(int length, int keep, out ReadOnlyMemory<byte> json)
    {
        _isLong |= length > keep;
        json = _isLong ? default : _buffer.AsMemory(_start, length);
        Consume(length);
        return !_isLong;
    }

    /// <summary>Where a string ends whose content begins at an offset.</summary>
    private int StringEnd(int offset, int keep)
    {
        while (true)
        {
            var found = _buffer.AsSpan(_start + offset, _end - _start - offset).IndexOfAny((byte)'"', (byte)'\\');
            if (found < 0)
            {
                offset = More(_end - _start, keep);
                continue;
            }

            offset += found;
            if (_buffer[_start + offset] == '"')
            {
                return offset + 1;
            }

            offset += 2;
            while (offset > _end - _start)
            {
                offset = More(offset, keep);
            }
        }
    }

    private int ContainerEnd(int keep)
    {
        var nesting = new JsonNesting();
        var offset = 0;
        while (true)
        {
            if (nesting.FindEnd(_buffer.AsSpan(_start + offset, _end - _start - offset)) is var end and >= 0)
            {
                return offset + end;
            }

            offset = More(_end - _start, keep);
        }
    }

    /// <summary>The place of the first of some signs, or the end of all.</summary>
    private int EndBefore(SearchValues<byte> signs, int keep)
    {
        var offset = 0;
        while (true)
        {
            var found = _buffer.AsSpan(_start + offset, _end - _start - offset).IndexOfAny(signs);
            if (found >= 0)
            {
                return offset + found;
            }

            offset = _end - _start;
            if (_isEnded || (offset = TryMore(offset, keep)) < 0)
            {
                return _end - _start;
            }
        }
    }

    /// <summary>Reads on behind what is in the buffer, or fails at the end.</summary>
    /// <param name="offset">How far the value was looked through.</param>
    /// <param name="keep">How much of it may be kept.</param>
    /// <returns>The same place after the buffer may have moved.</returns>
    private int More(int offset, int keep) => TryMore(offset, keep) is var moved and >= 0 ? moved : throw new BrokenExportException(Line, UnreadableReason.Cut);

    private int TryMore(int offset, int keep)
    {
        if (!_isLong && offset > keep)
        {
            _isLong = true;
        }

        if (_isLong)
        {
            var dropped = Math.Min(offset, _end - _start);
            Consume(dropped);
            offset -= dropped;
        }

        return Fill(_end - _start) ? offset : -1;
    }

    private byte Peek()
    {
        if (!SkipSpace())
        {
            throw new BrokenExportException(Line, UnreadableReason.Cut);
        }

        return _buffer[_start];
    }

    private void Expect(byte sign)
    {
        if (_buffer[_start] != sign)
        {
            throw Broken();
        }

        Consume(1);
    }

    private BrokenExportException Broken() => new(Line, UnreadableReason.NotJson);

    private void Consume(int count)
    {
        Line += _buffer.AsSpan(_start, count).Count((byte)'\n');
        _start += count;
    }

    /// <summary>Reads on.</summary>
    /// <param name="keep">How many bytes from the beginning of the window are still needed.</param>
    private bool Fill(int keep)
    {
        if (_isEnded)
        {
            return false;
        }

        if (_start > 0)
        {
            _buffer.AsSpan(_start, keep).CopyTo(_buffer);
            (_start, _end) = (0, keep);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min(_buffer.Length * 2L, Array.MaxLength));
        }

        var count = stream.Read(_buffer.AsSpan(_end));
        _end += count;
        _isEnded = count == 0;
        return !_isEnded;
    }
}
