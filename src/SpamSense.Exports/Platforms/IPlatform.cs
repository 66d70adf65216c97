using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Platforms;

/// <summary>An export that is no table: how it is recognized and where its posts are. A new one is a line in <see cref="KnownPlatforms"/>.</summary>
internal interface IPlatform
{
    ExportFormat Format { get; }

    /// <summary>Which columns its posts get.</summary>
    PostShape Shape { get; }
}
