namespace SpamSense.Configuration;

/// <summary>Where the severities begin, before categories and rules are named.</summary>
internal enum RulePreset : byte
{
    /// <summary>Every rule as it is described.</summary>
    Default = 0,

    /// <summary>No rule, except those of the analysis itself.</summary>
    None,

    /// <summary>What would only be shown holds a post, and what tells of fraud rejects it.</summary>
    Strict,

    /// <summary>Every rule, also those that are off by default.</summary>
    All,
}
