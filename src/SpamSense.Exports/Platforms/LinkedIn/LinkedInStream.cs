using SpamSense.Exports.Content;

namespace SpamSense.Exports.Platforms.LinkedIn;

/// <summary>A table of LinkedIn with the quotes of a table.</summary>
internal sealed class LinkedInStream(Stream table) : ReadOnlyStream
{
    private const int BufferLength = 64 * 1024;

    private readonly LinkedInQuotes _quotes = new();
    private readonly byte[] _buffer = new byte[BufferLength];
    private int _start;
    private int _mended;
    private int _end;
    private bool _isEnded;

    public override int Read(Span<byte> buffer)
    {
        while (_start == _mended && !(_isEnded && _mended == _end))
        {
            Fill();
        }

        var count = Math.Min(buffer.Length, _mended - _start);
        _buffer.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            table.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Fill()
    {
        _buffer.AsSpan(_mended, _end - _mended).CopyTo(_buffer);
        (_start, _mended, _end) = (0, 0, _end - _mended);
        var count = table.Read(_buffer.AsSpan(_end));
        _isEnded = count == 0;
        _end += count;
        _mended = _quotes.Mend(_buffer.AsSpan(0, _end), _isEnded);
    }
}
