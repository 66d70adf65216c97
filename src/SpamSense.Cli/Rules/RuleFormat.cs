namespace SpamSense.Cli.Rules;

/// <summary>How rules are listed.</summary>
internal enum RuleFormat
{
    /// <summary>A table for people.</summary>
    Text,

    /// <summary>An array for programs.</summary>
    Json,

    /// <summary>A table for documents.</summary>
    Markdown,
}
