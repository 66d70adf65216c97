using System.Xml;
using SpamSense.Exports.Content;

namespace SpamSense.Exports.Xml;

/// <summary>What the beginning of an XML document looks like: its root, and the names of the elements and attributes that come first.</summary>
internal sealed class XmlHead
{
    private const int MaxNames = 5000;
    private const int MaxValues = 100;

    private readonly HashSet<(string Namespace, string Name)> _elements = [];
    private readonly HashSet<string> _namespaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _attributes = new(StringComparer.Ordinal);

    /// <param name="sample">The beginning.</param>
    /// <param name="hasByteOrderMark">Whether a byte order mark was before it.</param>
    public XmlHead(ContentSample sample, bool hasByteOrderMark)
    {
        var text = XmlEncoding.Of(sample.Bytes, hasByteOrderMark).GetString(sample.Bytes);
        try
        {
            using var reader = XmlInput.Open(new StringReader(text));
            Read(reader);
        }
        catch (XmlException)
        {
            // The sample ends somewhere; what was seen before is what counts.
            HasDocumentType = Root.Length == 0 && text.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>Whether a document type is declared, and nothing was read for that reason.</summary>
    public bool HasDocumentType { get; }

    /// <summary>The local name of the root; the empty string where there is none.</summary>
    public string Root { get; private set; } = "";

    /// <summary>The namespace of the root.</summary>
    public string RootNamespace { get; private set; } = "";

    /// <summary>Whether an element was seen.</summary>
    public bool HasElement(string name, string inNamespace = "") => _elements.Contains((inNamespace, name));

    /// <summary>Whether a namespace is declared or used that begins with some words.</summary>
    public bool HasNamespace(string prefix) => _namespaces.Any(name => name.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>The first values of an attribute of the elements of a name, both by their local names.</summary>
    public IReadOnlySet<string> AttributesOf(string element, string attribute) => _attributes.GetValueOrDefault($"{element}@{attribute}") ?? [];

    /// <summary>Whether it is XML beyond doubt, and no table or text whose first record begins with a tag.</summary>
    public bool IsDocument => RootNamespace.Length > 0 || Root == "rss";

    private void Read(XmlReader reader)
    {
        while (_elements.Count < MaxNames && reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (Root.Length == 0)
            {
                (Root, RootNamespace) = (reader.LocalName, reader.NamespaceURI);
            }

            var element = reader.LocalName;
            _elements.Add((reader.NamespaceURI, element));
            _namespaces.Add(reader.NamespaceURI);
            while (reader.MoveToNextAttribute())
            {
                if (reader.NamespaceURI == XmlInput.NamespaceOfNamespaces)
                {
                    _namespaces.Add(reader.Value);
                }
                else
                {
                    Add($"{element}@{reader.LocalName}", reader.Value);
                }
            }
        }
    }

    private void Add(string name, string value)
    {
        if (!_attributes.TryGetValue(name, out var values))
        {
            _attributes.Add(name, values = []);
        }

        if (values.Count < MaxValues)
        {
            values.Add(value);
        }
    }
}
