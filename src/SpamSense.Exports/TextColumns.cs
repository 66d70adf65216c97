using SpamSense.Exports.Columns;

namespace SpamSense.Exports;

/// <summary>Finds the column of texts by the names alone, for a source whose records are not read by a <see cref="RecordReader"/>.</summary>
public static class TextColumns
{
    /// <summary>Chooses a column.</summary>
    /// <param name="source">The name of the input, for the message of an exception.</param>
    /// <param name="told">The column that the user named, in any case, if any.</param>
    /// <param name="columns">The columns that can hold texts.</param>
    /// <returns>One of <paramref name="columns"/>.</returns>
    /// <exception cref="ExportFormatException">The column that was told does not exist, or no name is one of a text.</exception>
    public static string Choose(string source, string? told, IReadOnlyList<string> columns)
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        ArgumentNullException.ThrowIfNull(columns);
        return TextColumnChooser.Choose(source, told, columns, []);
    }
}
