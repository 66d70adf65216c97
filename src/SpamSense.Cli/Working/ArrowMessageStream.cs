using System.Buffers.Binary;
using System.Globalization;
using SpamSense.Cli.Streams;

namespace SpamSense.Cli.Working;

/// <summary>
/// An Arrow IPC stream whose messages are looked at before the library allocates what they say that they need: a damaged length must not take all memory.
/// </summary>
internal sealed class ArrowMessageStream(Stream input) : ForwardStream
{
    /// <summary>The longest description of a message: a schema of a hundred thousand columns.</summary>
    public const int MaxMetadataLength = 16 * 1024 * 1024;

    /// <summary>The longest content of a message; engines send thousands of rows at a time.</summary>
    public const int MaxBodyLength = 1024 * 1024 * 1024;

    private const int Continuation = -1;
    private const int PrefixLength = 2 * sizeof(int);
    private const int BodyLengthField = 3;

    private byte[] _head = new byte[4096];
    private int _headStart;
    private int _headEnd;
    private long _bodyLeft;
    private long _message;
    private bool _isEnded;

    public override bool CanRead => true;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        if (_headStart == _headEnd && _bodyLeft == 0 && (_isEnded || !Begin()))
        {
            return 0;
        }

        if (_headStart < _headEnd)
        {
            var copied = Math.Min(buffer.Length, _headEnd - _headStart);
            _head.AsSpan(_headStart, copied).CopyTo(buffer);
            _headStart += copied;
            return copied;
        }

        var count = Take(buffer[..(int)Math.Min(buffer.Length, _bodyLeft)]);
        _bodyLeft -= count;
        return count > 0 ? count : throw Cut();
    }

    /// <summary>Reads the beginning of the next message, as far as its content.</summary>
    /// <returns>Whether there is one.</returns>
    private bool Begin()
    {
        _message++;
        (_headStart, _headEnd) = (0, 0);
        if (!Fill(sizeof(int)))
        {
            return false;
        }

        // Streams of before 2020 have no such mark in front of the length.
        var length = BinaryPrimitives.ReadInt32LittleEndian(_head);
        if (length == Continuation)
        {
            _ = Fill(sizeof(int)) ? true : throw Cut();
            length = BinaryPrimitives.ReadInt32LittleEndian(_head.AsSpan(sizeof(int)));
        }

        if (length == 0)
        {
            _isEnded = true;
            return true;
        }

        if (length is < 0 or > MaxMetadataLength)
        {
            throw new CommandFailureException(_message == 1
                ? "Standard input is no Arrow IPC stream; an Arrow or Feather file is not one either: send the streaming format."
                : Sentence("says that its description is too long, and is damaged"));
        }

        var start = _headEnd;
        _ = Fill(length) ? true : throw Cut();
        _bodyLeft = BodyLength(_head.AsSpan(start, length)) ?? throw new CommandFailureException(Sentence("is damaged"));
        return _bodyLeft is >= 0 and <= MaxBodyLength
            ? true
            : throw new CommandFailureException(Sentence($"is longer than {MaxBodyLength / (1024 * 1024)} MiB; send fewer rows at a time"));
    }

    /// <summary>What the table at the root of a message, a flatbuffer, says of the length of its content; null where there is no such table.</summary>
    private static long? BodyLength(ReadOnlySpan<byte> message)
    {
        var table = message.Length < sizeof(int) ? -1 : BinaryPrimitives.ReadInt32LittleEndian(message);
        if (table < 0 || table > message.Length - sizeof(int))
        {
            return null;
        }

        var fields = (long)table - BinaryPrimitives.ReadInt32LittleEndian(message[table..]);
        if (fields < 0 || fields > message.Length - sizeof(int))
        {
            return null;
        }

        var entry = sizeof(int) + (BodyLengthField * sizeof(ushort));
        var known = message[(int)fields..];
        if (BinaryPrimitives.ReadUInt16LittleEndian(known) < entry + sizeof(ushort) || known.Length < entry + sizeof(ushort))
        {
            return 0;
        }

        var offset = BinaryPrimitives.ReadUInt16LittleEndian(known[entry..]);
        return offset == 0 ? 0 : table + offset > message.Length - sizeof(long) ? null : BinaryPrimitives.ReadInt64LittleEndian(message[(table + offset)..]);
    }

    /// <summary>Adds so many bytes to the beginning of the message; false where the input ends before the first one of a message.</summary>
    private bool Fill(int count)
    {
        if (_head.Length < _headEnd + count)
        {
            Array.Resize(ref _head, Math.Max(_headEnd + count, PrefixLength));
        }

        for (var end = _headEnd + count; _headEnd < end;)
        {
            var taken = Take(_head.AsSpan(_headEnd, end - _headEnd));
            if (taken == 0)
            {
                return _headEnd == 0 ? false : throw Cut();
            }

            _headEnd += taken;
        }

        return true;
    }

    private int Take(Span<byte> buffer)
    {
        try
        {
            return input.Read(buffer);
        }
        catch (IOException exception)
        {
            throw new CommandFailureException(IoSentence.ForInput(StandardInput.Name, exception), exception);
        }
    }

    private CommandFailureException Cut() => new(Sentence("is cut off: whoever sends it has stopped too early"));

    private string Sentence(string fault) => string.Create(CultureInfo.InvariantCulture, $"Message {_message} of the Arrow stream on standard input {fault}.");
}
