using SpamSense.Exports.Content;
using SpamSense.Exports.Platforms;

namespace SpamSense.Exports.Xml;

/// <summary>Lets XML through until a tag, a comment, a CDATA section or a text between two tags is so long that it could only be an attack.</summary>
/// <remarks>The reader of .NET keeps the first three whole, however long they are.</remarks>
internal sealed class MarkupLimitStream(Stream inner) : ReadOnlyStream
{
    /// <summary>The longest piece, in bytes: 16 MiB.</summary>
    public const int MaxLength = 16 * 1024 * 1024;

    private const int MarkLength = 9;

    private readonly byte[] _mark = new byte[MarkLength];
    private int _markLength;
    private State _state;
    private long _length;
    private byte _last;
    private byte _beforeLast;

    private enum State
    {
        Text,
        Opening,
        Tag,
        Comment,
        Section,
    }

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        Follow(buffer[..count]);
        return count;
    }

    private void Follow(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var taken = _state switch
            {
                State.Text => Until(bytes, (byte)'<', State.Opening),
                State.Opening => Open(bytes[0]),
                State.Tag => Until(bytes, (byte)'>', State.Text),
                _ => Close(bytes),
            };
            bytes = bytes[taken..];
            _length += taken;
            if (_length > MaxLength)
            {
                throw new BrokenExportException(1, UnreadableReason.MarkupTooLong(MaxLength));
            }
        }
    }

    private int Until(ReadOnlySpan<byte> bytes, byte sign, State next)
    {
        var found = bytes.IndexOf(sign);
        if (found < 0)
        {
            return bytes.Length;
        }

        Enter(next);
        return found + 1;
    }

    /// <summary>Behind a <c>&lt;</c>: a comment, a section or a tag.</summary>
    private int Open(byte sign)
    {
        _mark[_markLength++] = sign;
        var mark = _mark.AsSpan(0, _markLength);
        if (mark.SequenceEqual("!--"u8))
        {
            Enter(State.Comment);
        }
        else if (mark.SequenceEqual("![CDATA["u8))
        {
            Enter(State.Section);
        }
        else if (!"!--"u8.StartsWith(mark) && !"![CDATA["u8.StartsWith(mark))
        {
            Enter(sign == '>' ? State.Text : State.Tag);
        }

        return 1;
    }

    private int Close(ReadOnlySpan<byte> bytes)
    {
        var sign = _state == State.Comment ? (byte)'-' : (byte)']';
        for (var start = 0; start < bytes.Length;)
        {
            var found = bytes[start..].IndexOf((byte)'>');
            if (found < 0)
            {
                break;
            }

            var end = start + found;
            var last = end > 0 ? bytes[end - 1] : _last;
            var beforeLast = end > 1 ? bytes[end - 2] : end == 1 ? _last : _beforeLast;
            if (last == sign && beforeLast == sign)
            {
                Enter(State.Text);
                return end + 1;
            }

            start = end + 1;
        }

        _beforeLast = bytes.Length > 1 ? bytes[^2] : _last;
        _last = bytes[^1];
        return bytes.Length;
    }

    private void Enter(State state) => (_state, _length, _markLength, _last, _beforeLast) = (state, 0, 0, 0, 0);
}
