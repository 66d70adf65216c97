namespace SpamSense.Training.Languages;

/// <summary>What one identifier made of the posts that it was trained without.</summary>
internal sealed class LeftOutLanguages
{
    /// <summary>By language.</summary>
    internal Dictionary<string, LengthBands> Unknown { get; } = [];

    /// <summary>By source.</summary>
    internal Dictionary<string, LengthBands> Known { get; } = [];

    /// <summary>Posts of known languages with words of another one behind them.</summary>
    internal LengthBands Appended { get; } = new();
}
