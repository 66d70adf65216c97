namespace SpamSense.Cli.Sarif;

/// <summary>Messages of a SARIF file.</summary>
internal static class SarifMessage
{
    /// <summary>
    /// A message may hold links (<c>[text](address)</c>), and ours quote what a stranger wrote: without the escape he could put
    /// a link of his own into the viewer of a moderator.
    /// </summary>
    public static string Escape(string message) =>
        message.Contains("](", StringComparison.Ordinal)
            ? message.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)
            : message;
}
