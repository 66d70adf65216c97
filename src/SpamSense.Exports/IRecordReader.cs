namespace SpamSense.Exports;

/// <summary>Reads the records of one format from content that <see cref="RecordReader"/> has opened. A new format is a new one of these.</summary>
internal interface IRecordReader
{
    IReadOnlyList<string> Columns { get; }

    string TextColumn { get; }

    IEnumerable<ExportRecord> Read(Action<UnreadableRecord> onUnreadable, CancellationToken cancellationToken);
}
