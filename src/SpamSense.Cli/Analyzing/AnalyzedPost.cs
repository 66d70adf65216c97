namespace SpamSense.Cli.Analyzing;

/// <summary>A post with everything that is said of it.</summary>
internal sealed record AnalyzedPost(SourcedPost Sourced, Analysis Analysis)
{
    public PostPlace Place => Sourced.Place;
}
