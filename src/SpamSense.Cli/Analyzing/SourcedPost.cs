using SpamSense.Exports;

namespace SpamSense.Cli.Analyzing;

/// <summary>A post and where it was found.</summary>
/// <param name="Post">The post.</param>
/// <param name="Place">Where it was found.</param>
/// <param name="Record">The record of an export; <see langword="null"/> for a document.</param>
internal sealed record SourcedPost(Post Post, PostPlace Place, ExportRecord? Record = null);
