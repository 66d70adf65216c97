namespace SpamSense.Exports.Transcoding;

/// <summary>Records of a format that has no lines of its own, as one JSON object after the other.</summary>
internal interface ILineSource : IDisposable
{
    private static readonly Dictionary<string, ColumnType> NoTypes = [];

    /// <summary>All columns that a record may have.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>The types of the columns that are no texts, where columns have types.</summary>
    IReadOnlyDictionary<string, ColumnType> ColumnTypes => NoTypes;

    /// <summary>Writes the next record, or says that one cannot be read.</summary>
    /// <param name="lines">Takes one record or one complaint.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Whether there was anything: false at the end of the input.</returns>
    bool WriteNext(LineBuffer lines, CancellationToken cancellationToken);
}
