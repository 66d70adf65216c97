using System.Globalization;
using System.Text;

namespace SpamSense.Benchmarks.Posts;

/// <summary>Writes an export of comments of any length: id, author, date and text, in bounded memory and faster than anybody reads it.</summary>
internal sealed class ExportGenerator
{
    private const int BufferLength = 1 << 20;
    private const int LongestRecord = 1 << 14;
    private const int SecondsBetweenPosts = 7;

    private static readonly DateTime FirstDate = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly byte[][] Authors = [.. "Wilf,Dot (Plot 14),Samira,Tomasz W.,Hester Vane,Nkechi A.,Zoë,deals_4_you".Split(',').Select(Encoding.UTF8.GetBytes)];

    private readonly PostGenerator _posts = new();
    private readonly byte[] _buffer = new byte[BufferLength];
    private readonly byte[][] _sentences;
    private readonly bool[] _needsQuote;
    private readonly byte[] _header;
    private readonly byte[] _beforeId;
    private readonly byte[] _beforeAuthor;
    private readonly byte[] _beforeDate;
    private readonly byte[] _beforeText;
    private readonly byte[] _end;
    private readonly byte[] _quote;
    private int _length;

    public ExportGenerator(ExportFormat format)
    {
        _sentences = [.. PostSentences.Instance.All.Select(format.Encode).Select(Encoding.UTF8.GetBytes)];
        _needsQuote = [.. PostSentences.Instance.All.Select(format.NeedsQuote)];
        _header = Encoding.UTF8.GetBytes(format.Header);
        _beforeId = Encoding.UTF8.GetBytes(format.BeforeId);
        _beforeAuthor = Encoding.UTF8.GetBytes(format.BeforeAuthor);
        _beforeDate = Encoding.UTF8.GetBytes(format.BeforeDate);
        _beforeText = Encoding.UTF8.GetBytes(format.BeforeText);
        _end = Encoding.UTF8.GetBytes(format.End);
        _quote = Encoding.UTF8.GetBytes(format.Quote);
    }

    public void Write(Stream output, long posts)
    {
        Add(_header);
        for (var i = 1L; i <= posts; i++)
        {
            if (_length > BufferLength - LongestRecord)
            {
                Flush(output);
            }

            AddRecord(i);
        }

        Flush(output);
    }

    private void AddRecord(long number)
    {
        Add(_beforeId);
        AddFormatted(number, default);
        Add(_beforeAuthor);
        Add(Authors[number % Authors.Length]);
        Add(_beforeDate);
        AddFormatted(FirstDate.AddSeconds(number * SecondsBetweenPosts), "s");
        Add(_beforeText);
        AddText();
        Add(_end);
    }

    private void AddText()
    {
        Span<int> places = stackalloc int[PostGenerator.MostSentences];
        places = places[.._posts.Choose(places)];
        var quoted = false;
        foreach (var place in places)
        {
            quoted |= _needsQuote[place];
        }

        Add(quoted ? _quote : []);
        Add(_sentences[places[0]]);
        foreach (var place in places[1..])
        {
            Add(" "u8);
            Add(_sentences[place]);
        }

        Add(quoted ? _quote : []);
    }

    private void AddFormatted<T>(T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        value.TryFormat(_buffer.AsSpan(_length), out var written, format, CultureInfo.InvariantCulture);
        _length += written;
    }

    private void Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_buffer.AsSpan(_length));
        _length += bytes.Length;
    }

    private void Flush(Stream output)
    {
        output.Write(_buffer, 0, _length);
        _length = 0;
    }
}
