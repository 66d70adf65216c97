using SpamSense.Diagnostics;

namespace SpamSense.Cli.Analyzing;

/// <summary>A finding that shows only across posts, about one of them.</summary>
internal sealed record CorpusFinding(PostPlace Place, Diagnostic Diagnostic);
