using SpamSense.Exports.Xml;

namespace SpamSense.Exports.Platforms;

/// <summary>A platform that exports XML.</summary>
internal interface IXmlPlatform : IPlatform
{
    /// <summary>Whether a document is one of its exports.</summary>
    bool Recognizes(XmlHead head);

    /// <summary>Why a document of the platform has no posts and what to read instead, as the rest of a sentence that begins with its name; null for all others.</summary>
    string? Refuses(XmlHead head) => null;

    /// <summary>The posts in the order of the document.</summary>
    IEnumerable<ExportedPost> Read(XmlInput input);
}
