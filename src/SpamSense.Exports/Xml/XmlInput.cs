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

    /// <summary>How deep elements may be nested.</summary>
    public const int MaxDepth = 20_000;

    private readonly XmlReader _reader;
    private readonly StringBuilder _text = new();
    private readonly char[] _chunk = new char[4096];

    public XmlInput(ContentSource source, PlatformReading reading)
    {
        Reading = reading;
        var encoding = XmlEncoding.Of(source.Stream.Peek(XmlEncoding.HeadLength), source.HasByteOrderMark);
        _reader = Open(new StreamReader(source.Stream, encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: true));
    }

    /// <summary>Where to complain.</summary>
    public PlatformReading Reading { get; }

    /// <summary>The reader; at the beginning of the document.</summary>
    public XmlReader Reader => _reader;

    /// <summary>The line that the reader has come to, counted from 1.</summary>
    public long Line => ((IXmlLineInfo)_reader).LineNumber;

    /// <summary>How documents are read: no document type, no resolver, and what exports get wrong mended.</summary>
    public static XmlReader Open(TextReader text)
    {
        var names = new BoundedNameTable();
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersFromEntities = 1024,
            NameTable = names,
            CloseInput = false,
        };
        return XmlReader.Create(new XmlMendingReader(text), settings, new XmlParserContext(names, new ForgivingNamespaces(names), null, XmlSpace.None));
    }

    /// <summary>Goes to the next node.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="BrokenExportException">The document is no XML from here on, or cut off.</exception>
    public bool Read()
    {
        Reading.CancellationToken.ThrowIfCancellationRequested();
        try
        {
            var isRead = _reader.Read();
            return _reader.Depth <= MaxDepth ? isRead : throw new BrokenExportException(1, UnreadableReason.NestedTooDeep(MaxDepth));
        }
        catch (Exception exception) when (exception is XmlException or BrokenExportException)
        {
            throw Broken(exception);
        }
    }

    /// <summary>Goes to the elements right inside of the one that the reader is at, one after the other; those that the caller leaves unread are passed over.</summary>
    /// <returns>Their local names. At the end the reader is at the end of the element; behind the root, at the end of the document.</returns>
    /// <exception cref="BrokenExportException">The document is no XML from here on, or cut off.</exception>
    public IEnumerable<string> Children()
    {
        var depth = _reader.Depth;
        if (!_reader.IsEmptyElement)
        {
            while (Read() && _reader.Depth > depth)
            {
                if (_reader.NodeType == XmlNodeType.Element && _reader.Depth == depth + 1)
                {
                    yield return _reader.LocalName;
                }
            }
        }

        // What stands behind the root is no post, but that it is there has to be known.
        while (depth == 0 && Read())
        {
        }
    }

    /// <summary>Goes to the root.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="BrokenExportException">The document is no XML from here on, or cut off.</exception>
    public bool ToRoot()
    {
        while (Read())
        {
            if (_reader.NodeType == XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value of an attribute of the element that the reader is at; null where there is none.</summary>
    public string? Attribute(string name, string inNamespace = "") => _reader.GetAttribute(name, inNamespace);

    /// <summary>The text of the element that the reader is at, tags inside left out; the reader goes to its end.</summary>
    /// <returns>The text, or null when it is longer than the limit: then it was passed over.</returns>
    /// <exception cref="BrokenExportException">The document is no XML from here on, or cut off.</exception>
    public string? ReadText()
    {
        if (_reader.IsEmptyElement)
        {
            return "";
        }

        _text.Clear();
        var isLong = false;
        var depth = _reader.Depth;
        while (Read() && _reader.Depth > depth)
        {
            while (IsText(_reader.NodeType) && ReadChunk() is { IsEmpty: false } chunk)
            {
                isLong |= _text.Length + chunk.Length > Reading.MaxRecordLength;
                if (!isLong)
                {
                    _text.Append(chunk);
                }
            }
        }

        return isLong ? null : _text.ToString();
    }

    /// <summary>The next piece of the text that the reader is at; empty behind the last.</summary>
    /// <exception cref="BrokenExportException">The document is no XML from here on, or cut off.</exception>
    public ReadOnlySpan<char> ReadChunk()
    {
        try
        {
            return _chunk.AsSpan(0, _reader.ReadValueChunk(_chunk, 0, _chunk.Length));
        }
        catch (Exception exception) when (exception is XmlException or BrokenExportException)
        {
            throw Broken(exception);
        }
    }

    /// <summary>Whether a node is text.</summary>
    public static bool IsText(XmlNodeType type) => type is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;

    public void Dispose() => _reader.Dispose();

    private BrokenExportException Broken(Exception exception) => exception is XmlException xml
        ? new BrokenExportException(Math.Max(xml.LineNumber, 1), UnreadableReason.Cut)
        : new BrokenExportException(Math.Max(Line, 1), exception.Message);
}
