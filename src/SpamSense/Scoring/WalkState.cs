namespace SpamSense.Scoring;

/// <summary>What a walk over a text remembers of the tokens before.</summary>
internal struct WalkState
{
    /// <summary>Whether a token was taken.</summary>
    internal bool HasStarted { get; set; }

    /// <summary>Whether the next word begins a sentence.</summary>
    internal bool IsSentenceStart { get; set; }

    /// <summary>Whether a question mark was the last word's or link's end.</summary>
    internal bool EndsWithQuestion { get; set; }

    /// <summary>The name of the last word that told something of the language.</summary>
    internal ulong LastWord { get; set; }
}
