using System.Xml;
using SpamSense.Exports.Content;

namespace SpamSense.Exports.Xml;

/// <summary>What the beginning of an XML document looks like: its root, and the names of the elements and attributes that come first.</summary>
internal sealed class XmlHead
{
    private const int MaxNames = 5000;

    private readonly HashSet<(string Namespace, string Name)> _elements = [];
    private readonly HashSet<string> _namespaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _attributes = new(StringComparer.Ordinal);

    public XmlHead(ContentSample sample)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(XmlEncoding.Of(sample.Bytes).GetString(sample.Bytes)), XmlInput.Settings());
            Read(reader);
        }
        catch (XmlException)
        {
            // The sample ends somewhere; what was seen before is what counts.
        }
    }

    /// <summary>The local name of the root; the empty string where there is none.</summary>
    public string Root { get; private set; } = "";

    /// <summary>The namespace of the root.</summary>
    public string RootNamespace { get; private set; } = "";

    /// <summary>Whether an element was seen.</summary>
    public bool HasElement(string name, string inNamespace = "") => _elements.Contains((inNamespace, name));

    /// <summary>Whether a namespace is declared or used that begins with some words.</summary>
    public bool HasNamespace(string prefix) => _namespaces.Any(name => name.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>The first value of an attribute of an element, both by their local names.</summary>
    public string? AttributeOf(string element, string attribute) => _attributes.GetValueOrDefault($"{element}@{attribute}");

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
                    _attributes.TryAdd($"{element}@{reader.LocalName}", reader.Value);
                }
            }
        }
    }
}
