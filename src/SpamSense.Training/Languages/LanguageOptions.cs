namespace SpamSense.Training.Languages;

/// <summary>The settings of the identifier's training. Their defaults made the shipped one.</summary>
internal sealed record LanguageOptions
{
    /// <summary>The most posts that one source gives of a language, drawn by the hash of their ids.</summary>
    internal int MaxPosts { get; init; } = 1500;

    /// <summary>In how many sources a word of a known language must occur, or in all if there are fewer: one that marks a single source is perhaps a name.</summary>
    internal int MinSources { get; init; } = 5;

    /// <summary>In how many posts of unknown languages a word must occur.</summary>
    internal int MinPosts { get; init; } = 3;

    /// <summary>The share of known languages in the stream that is trained for: who writes little is taken to write English.</summary>
    internal double KnownShare { get; init; } = 0.94;

    /// <summary>The strength of the L2 penalty.</summary>
    internal double Penalty { get; init; } = 1;
}
