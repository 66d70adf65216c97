using System.Buffers;
using SpamSense.Exports.Platforms;

namespace SpamSense.Exports.Xml;

/// <summary>Mends in XML what exports get wrong and what the reader of .NET would end at, in one pass and with a buffer of fixed length.</summary>
/// <remarks>
/// That are control characters, an ampersand or a <c>&lt;</c> that begins nothing, references to no character or to names of HTML, a closed
/// CDATA section that was none, and declarations in the wrong place. Long CDATA sections become several, since the reader of .NET keeps
/// one whole; a tag that is too long is refused. Lines keep their numbers.
/// </remarks>
internal sealed class XmlMendingReader(TextReader inner) : TextReader
{
    /// <summary>The longest tag, in UTF-16 units.</summary>
    public const int MaxTag = 4 * 1024 * 1024;

    private const int BufferLength = 32 * 1024;
    private const int PieceLength = 64 * 1024;

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(static code => (char)code).Where(static sign => sign is not ('\t' or '\n' or '\r'))]);

    private readonly char[] _buffer = new char[BufferLength];
    private int _start;
    private int _end;
    private string _mended = "";
    private int _mendedStart;
    private State _state;
    private char _quote;
    private int _length;

    private enum State
    {
        Text,
        Tag,
        Quoted,
        Section,
        Comment,
        Instruction,
    }

    private ReadOnlySpan<char> Rest => _buffer.AsSpan(_start.._end);

    /// <summary>What a character becomes that XML has no place for: a space for a control character, else the sign for an unreadable one.</summary>
    public static char Stand(char sign) => sign < ' ' ? ' ' : '\uFFFD';

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var written = 0;
        while (written < buffer.Length)
        {
            if (_mendedStart < _mended.Length)
            {
                var count = Math.Min(_mended.Length - _mendedStart, buffer.Length - written);
                _mended.AsSpan(_mendedStart, count).CopyTo(buffer[written..]);
                _mendedStart += count;
                written += count;
            }
            else if (_start < _end || (written == 0 && Ensure(1)))
            {
                // What is there goes on at once: the input may be one that is still being written.
                written += Take(buffer[written..]);
            }
            else
            {
                break;
            }
        }

        return written;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Take(Span<char> target) => _state switch
    {
        State.Text => Run(Rest.IndexOfAny('<', '&', ']'), target) ?? Text(target),
        State.Tag => Run(Rest.IndexOfAny('>', '"', '\''), target) ?? Tag(target),
        State.Quoted => Run(Rest.IndexOfAny(_quote, '&'), target) ?? Quoted(target),
        State.Section => Section(target),
        _ => Unread(target),
    };

    /// <summary>Copies what stands before the next sign; null when the sign is next.</summary>
    private int? Run(int length, Span<char> target) => length == 0 ? null : Copy(length < 0 ? _end - _start : length, target);

    private int Copy(int length, Span<char> target)
    {
        length = Math.Min(length, target.Length);
        Rest[..length].CopyTo(target);
        _start += length;
        _length += length;
        if (_length > MaxTag && _state is State.Tag or State.Quoted)
        {
            throw new BrokenExportException(1, UnreadableReason.TagTooLong(MaxTag));
        }

        return length;
    }

    private int Text(Span<char> target)
    {
        Ensure(XmlReference.MaxLength);
        return Rest[0] switch
        {
            '<' => Open(target),
            '&' => Reference(target),
            _ when Rest.StartsWith("]]>") => Say("]]&gt;", 3),
            _ => Copy(1, target),
        };
    }

    private int Open(Span<char> target)
    {
        if (Rest.StartsWith("<![CDATA["))
        {
            return Enter(State.Section, "<![CDATA[", 9);
        }

        // Nobody reads comments and instructions, and they may be wrong in many ways: what is in them is left out.
        if (Rest.StartsWith("<!--"))
        {
            return Enter(State.Comment, "<!--", 4);
        }

        if (Rest.StartsWith("<?"))
        {
            return Enter(State.Instruction, "<!--", 2);
        }

        if (Rest.Length > 1 && !(char.IsLetter(Rest[1]) || Rest[1] is '/' or '!' or '_' or ':' || Rest[1] > '\u007F'))
        {
            return Say("&lt;", 1);
        }

        (_state, _length) = (State.Tag, 0);
        return Copy(1, target);
    }

    private int Tag(Span<char> target)
    {
        var sign = Rest[0];
        (_state, _quote) = (sign == '>' ? State.Text : State.Quoted, sign);
        return Copy(1, target);
    }

    private int Quoted(Span<char> target)
    {
        if (Rest[0] == _quote)
        {
            _state = State.Tag;
            return Copy(1, target);
        }

        Ensure(XmlReference.MaxLength);
        return Reference(target);
    }

    private int Reference(Span<char> target)
    {
        var length = XmlReference.LengthOf(Rest);
        if (length > 0 && length <= target.Length)
        {
            return Copy(length, target);
        }

        return length > 0 ? Say(Rest[..length].ToString(), length) : Say(XmlReference.Mend(Rest, out length), length);
    }

    private int Section(Span<char> target)
    {
        // The halves of one character stay together.
        if (_length >= PieceLength && !char.IsLowSurrogate(Rest[0]))
        {
            _length = 0;
            return Say("]]><![CDATA[", 0);
        }

        if (Run(Rest.IndexOf(']'), target) is { } copied)
        {
            return copied;
        }

        Ensure(3);
        return Rest.StartsWith("]]>") ? Enter(State.Text, "]]>", 3) : Copy(1, target);
    }

    /// <summary>Passes over a comment or an instruction, but for its line ends.</summary>
    private int Unread(Span<char> target)
    {
        if (_length >= PieceLength)
        {
            _length = 0;
            return Say("--><!--", 0);
        }

        var (sign, end) = _state == State.Comment ? ('-', "-->") : ('?', "?>");
        var found = Rest.IndexOfAny('\n', sign);
        if (found != 0)
        {
            _start += found < 0 ? Rest.Length : found;
            return 0;
        }

        if (Rest[0] == '\n')
        {
            return Copy(1, target);
        }

        Ensure(end.Length);
        return Rest.StartsWith(end) ? Enter(State.Text, "-->", end.Length) : Say("", 1);
    }

    private int Enter(State state, string sign, int length)
    {
        (_state, _length) = (state, 0);
        return Say(sign, length);
    }

    /// <summary>Lets a text stand in the place of some characters.</summary>
    private int Say(string text, int length)
    {
        _start += length;
        _length += text.Length;
        (_mended, _mendedStart) = (text, 0);
        return 0;
    }

    /// <summary>Reads on until some characters can be seen, or all that are left.</summary>
    private bool Ensure(int count)
    {
        while (_end - _start < count)
        {
            Rest.CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
            var read = inner.Read(_buffer, _end, BufferLength - _end);
            if (read == 0)
            {
                break;
            }

            Clean(_buffer.AsSpan(_end, read));
            _end += read;
        }

        return _start < _end;
    }

    private static void Clean(Span<char> read)
    {
        for (var rest = read; rest.IndexOfAny(Controls) is var found and >= 0; rest = rest[(found + 1)..])
        {
            rest[found] = Stand(rest[found]);
        }

        for (var rest = read; rest.IndexOfAnyInRange('\uFFFE', '\uFFFF') is var found and >= 0; rest = rest[(found + 1)..])
        {
            rest[found] = Stand(rest[found]);
        }
    }
}
