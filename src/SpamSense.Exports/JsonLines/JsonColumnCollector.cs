namespace SpamSense.Exports.JsonLines;

/// <summary>Collects the keys of all records, for those who need to know every column before the first record is written.</summary>
internal static class JsonColumnCollector
{
    private const int MaxColumns = 10_000;

    public static ColumnSet Collect(IRecordReader records, string name, CancellationToken cancellationToken)
    {
        var columns = new ColumnSet();
        foreach (var record in records.Read(static _ => { }, cancellationToken))
        {
            var members = new JsonMembers(((JsonRecord)record).Json);
            while (members.MoveNext())
            {
                columns.Add(JsonText.Decode(members.Name));
            }

            if (columns.Count > MaxColumns)
            {
                throw new ExportFormatException($"'{name}' has more than {MaxColumns} different keys, too many for a table: write .jsonl instead.");
            }
        }

        return columns;
    }
}
