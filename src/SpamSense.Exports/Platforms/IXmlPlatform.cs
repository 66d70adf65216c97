using SpamSense.Exports.Xml;

namespace SpamSense.Exports.Platforms;

/// <summary>A platform that exports XML.</summary>
internal interface IXmlPlatform : IPlatform
{
    /// <summary>Whether a document is one of its exports.</summary>
    bool Recognizes(XmlHead head);

    /// <summary>The posts in the order of the document.</summary>
    IEnumerable<ExportedPost> Read(XmlInput input);
}
