namespace SpamSense.Cli.Analyzing;

/// <summary>How findings are written.</summary>
internal enum ReportFormat
{
    /// <summary>One line a finding, as compilers write it.</summary>
    Text,

    /// <summary>Each post with its findings underlined, for people.</summary>
    Rich,

    /// <summary>One JSON object a post.</summary>
    JsonLines,

    /// <summary>The Static Analysis Results Interchange Format, version 2.1.0.</summary>
    Sarif,
}
