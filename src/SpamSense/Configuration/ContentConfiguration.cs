namespace SpamSense.Configuration;

/// <summary>A configuration: what holds everywhere, and sections for files or sources by name.</summary>
public sealed class ContentConfiguration
{
    private readonly AnalyzerOptions _everywhere = AnalyzerOptions.Default;

    private ContentConfiguration()
    {
    }

    /// <summary>A configuration that changes nothing.</summary>
    public static ContentConfiguration Empty { get; } = new();

    /// <summary>What holds for the posts of one source.</summary>
    /// <param name="source">The name of the file or source; <see langword="null"/> where there is none, so that only general settings hold.</param>
    public AnalyzerOptions OptionsFor(string? source) => _everywhere;
}
