using SpamSense.Exports.Json;

namespace SpamSense.Exports.Platforms;

/// <summary>A platform that exports JSON: one document, or one behind the other.</summary>
internal interface IJsonPlatform : IPlatform
{
    /// <summary>Whether a document is one of its exports.</summary>
    bool Recognizes(JsonHead head);

    /// <summary>The posts in the order of the document.</summary>
    IEnumerable<ExportedPost> Read(JsonInput input);
}
