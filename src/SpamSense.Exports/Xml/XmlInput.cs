using System.Text;
using System.Xml;
using SpamSense.Exports.Content;
using SpamSense.Exports.Platforms;

namespace SpamSense.Exports.Xml;

/// <summary>The XML of one export, for the platform that recognized it. Read forward, without document types and without fetching anything.</summary>
internal sealed class XmlInput : IDisposable
{
    /// <summary>The namespace of <c>xmlns</c> attributes.</summary>
    public const string NamespaceOfNamespaces = "http://www.w3.org/2000/xmlns/";

    private readonly XmlReader _reader;

    public XmlInput(ContentSource source, PlatformReading reading)
    {
        Reading = reading;
        var encoding = XmlEncoding.Of(source.Stream.Peek(XmlEncoding.HeadLength));
        _reader = XmlReader.Create(new StreamReader(new MarkupLimitStream(source.Stream), encoding, detectEncodingFromByteOrderMarks: false), Settings());
    }

    /// <summary>Where to complain.</summary>
    public PlatformReading Reading { get; }

    /// <summary>The reader; at the beginning of the document.</summary>
    public XmlReader Reader => _reader;

    /// <summary>The line that the reader has come to, counted from 1.</summary>
    public long Line => ((IXmlLineInfo)_reader).LineNumber;

    /// <summary>How documents are read: no document type, no resolver, bounded entities, and control characters as they come, since exports have them.</summary>
    public static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersFromEntities = 1024,
        CloseInput = false,
    };

    /// <summary>Goes to the next node.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="BrokenExportException">The document is no XML from here on, or cut off.</exception>
    public bool Read()
    {
        Reading.CancellationToken.ThrowIfCancellationRequested();
        return Guarded(_reader.Read);
    }

    /// <summary>The text of the element that the reader is at, tags inside left out; the reader goes behind its end.</summary>
    /// <returns>The text, or null when it is longer than the limit: then it was passed over.</returns>
    /// <exception cref="BrokenExportException">The document is no XML from here on, or cut off.</exception>
    public string? ReadText() => Guarded(() =>
    {
        if (_reader.IsEmptyElement)
        {
            _reader.Read();
            return "";
        }

        var text = new StringBuilder();
        var isLong = false;
        var depth = _reader.Depth;
        var buffer = new char[4096];
        while (_reader.Read() && _reader.Depth > depth)
        {
            if (_reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
            {
                continue;
            }

            while (_reader.ReadValueChunk(buffer, 0, buffer.Length) is var count and > 0)
            {
                isLong |= text.Length + count > Reading.MaxRecordLength;
                if (!isLong)
                {
                    text.Append(buffer, 0, count);
                }
            }
        }

        _reader.Read();
        return isLong ? null : text.ToString();
    });

    public void Dispose() => _reader.Dispose();

    private static T Guarded<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (XmlException exception)
        {
            throw new BrokenExportException(Math.Max(exception.LineNumber, 1), UnreadableReason.Cut);
        }
    }
}
