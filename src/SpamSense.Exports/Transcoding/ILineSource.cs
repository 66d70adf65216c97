namespace SpamSense.Exports.Transcoding;

/// <summary>Records of a format that has no lines of its own, as one JSON object after the other.</summary>
internal interface ILineSource : IDisposable
{
    /// <summary>All columns that a record may have.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>Writes the next record, or says that one cannot be read.</summary>
    /// <param name="lines">Takes one record or one complaint.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Whether there was anything: false at the end of the input.</returns>
    bool WriteNext(LineBuffer lines, CancellationToken cancellationToken);
}
