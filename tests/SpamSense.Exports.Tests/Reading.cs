using System.Text;

namespace SpamSense.Exports.Tests;

/// <summary>Everything that one reading of an input gave.</summary>
internal sealed record Reading(
    RecordFormat Format, IReadOnlyList<string> Columns, string TextColumn, IReadOnlyList<ExportRecord> Records, IReadOnlyList<UnreadableRecord> Unreadable)
{
    public IEnumerable<string> Texts => Records.Select(record => record.Text);

    public IEnumerable<(long Line, string Reason)> Reasons => Unreadable.Select(record => (record.Line, record.Reason));

    public static Reading Of(string content, RecordReaderOptions? options = null) => Of(Encoding.UTF8.GetBytes(content), options);

    public static Reading Of(byte[] content, RecordReaderOptions? options = null) => Of(new MemoryStream(content), options);

    public static Reading Of(Stream content, RecordReaderOptions? options = null)
    {
        using var reader = RecordReader.Open(content, "in", options);
        return Of(reader);
    }

    public static Reading Of(RecordReader reader)
    {
        var unreadable = new List<UnreadableRecord>();
        var records = reader.Read(unreadable.Add, CancellationToken.None).ToList();
        return new Reading(reader.Format, reader.Columns, reader.TextColumn, records, unreadable);
    }

    /// <summary>All values of all records in the order of the columns.</summary>
    public string[][] Values() => Records.Select(record => Columns.Select(column => record.GetValue(column)!).ToArray()).ToArray();

    /// <summary>All that a reading says, for comparing two.</summary>
    public string Describe()
    {
        var text = new StringBuilder().Append(Format).Append(' ').AppendJoin('|', Columns).Append(' ').AppendLine(TextColumn);
        foreach (var record in Records)
        {
            text.Append(record.Line).Append(": ").AppendJoin('|', Columns.Select(record.GetValue)).AppendLine();
        }

        return text.AppendJoin('\n', Unreadable).ToString();
    }
}
