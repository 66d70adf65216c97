using SpamSense.Exports.Batches;

namespace SpamSense.Exports.JsonLines;

/// <summary>Collects the keys of all records, for those who need to know every column before the first record is written.</summary>
internal static class JsonColumnCollector
{
    private const int MaxColumns = 10_000;
    private const int BatchLength = 256 * 1024;

    public static ColumnSet Collect(IRecordReader records, string name, CancellationToken cancellationToken)
    {
        var columns = new ColumnSet();
        var batch = new RecordBatch();
        batch.Clear(records.Content);
        while (records.Read(batch, BatchLength, cancellationToken))
        {
            batch.Parse();
            for (var i = 0; i < batch.Count; i++)
            {
                Add(columns, batch.View(i));
            }

            if (columns.Count > MaxColumns)
            {
                throw new ExportFormatException($"'{name}' has more than {MaxColumns} different keys, too many for a table: write .jsonl instead.");
            }

            batch.Clear(records.Content);
        }

        return columns;
    }

    private static void Add(ColumnSet columns, RecordView record)
    {
        var members = new JsonMembers(record.Bytes);
        while (members.MoveNext())
        {
            columns.Add(JsonText.Decode(members.Name));
        }
    }
}
