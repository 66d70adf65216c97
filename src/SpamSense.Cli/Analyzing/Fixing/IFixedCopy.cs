namespace SpamSense.Cli.Analyzing.Fixing;

/// <summary>A copy of an input with mended posts.</summary>
internal interface IFixedCopy : IDisposable
{
    /// <summary>Writes a post.</summary>
    /// <param name="post">The post as it was.</param>
    /// <param name="text">Its mended text, or <see langword="null"/> where there was nothing to mend.</param>
    void Write(SourcedPost post, string? text);

    /// <summary>Lets the file appear.</summary>
    void Complete();
}
