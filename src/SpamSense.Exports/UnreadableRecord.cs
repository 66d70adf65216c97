namespace SpamSense.Exports;

/// <summary>A record that could not be read, and was skipped.</summary>
/// <param name="Source">The name of the file or stream, as the reader was given it.</param>
/// <param name="Line">The line on which the record begins, counted from 1; 0 where it is not known, or the whole file is meant.</param>
/// <param name="Reason">What is wrong with it, as a few plain words in lower case; nothing of its content.</param>
public sealed record UnreadableRecord(string Source, long Line, string Reason)
{
    /// <summary>The place and the reason in the form that editors make clickable: <c>comments.csv:17: not valid JSON</c>.</summary>
    public override string ToString() => Line > 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Source}:{Line}: {Reason}") : $"{Source}: {Reason}";
}
