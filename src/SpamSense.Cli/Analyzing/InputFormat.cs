namespace SpamSense.Cli.Analyzing;

/// <summary>What an input is: an export of many posts, or one post.</summary>
internal enum InputFormat
{
    /// <summary>Comma-separated records.</summary>
    Csv,

    /// <summary>Tab-separated records.</summary>
    Tsv,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>One post without markup.</summary>
    Text,

    /// <summary>One post in HTML.</summary>
    Html,

    /// <summary>One post in Markdown, with or without front matter.</summary>
    Markdown,
}
