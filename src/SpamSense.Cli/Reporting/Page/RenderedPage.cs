namespace SpamSense.Cli.Reporting.Page;

/// <summary>A page, and what it says first.</summary>
/// <param name="Bytes">The page in UTF-8.</param>
/// <param name="Headline">What it says first.</param>
internal sealed record RenderedPage(byte[] Bytes, string Headline);
