using System.Xml;

namespace SpamSense.Exports.Xml;

/// <summary>The namespaces of a document, and one for any prefix that it does not declare: plugins put elements into exports and forget to say whose they are.</summary>
/// <param name="names">The names of the reader, which has to have the same.</param>
internal sealed class ForgivingNamespaces(XmlNameTable names) : XmlNamespaceManager(names)
{
    private const string Undeclared = "urn:undeclared";

    public override string? LookupNamespace(string prefix) => base.LookupNamespace(prefix) ?? Undeclared;
}
