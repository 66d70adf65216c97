using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;
using SpamSense.Cli.Working;

namespace SpamSense.Cli.Tests.Working;

/// <summary>Arrow IPC streams for tests: made, answered, read.</summary>
internal static class ArrowStreams
{
    public static readonly string?[] Texts = ["so good to see you", null, Tool.Samples.Pitch, "", "\u00e9t\u00e9 \ud83d\ude00"];

    public static byte[] Write(Schema schema, params RecordBatch[] batches)
    {
        using var stream = new MemoryStream();
        using (var writer = new ArrowStreamWriter(stream, schema, leaveOpen: true))
        {
            writer.WriteStart();
            foreach (var batch in batches)
            {
                writer.WriteRecordBatch(batch);
            }

            writer.WriteEnd();
        }

        return stream.ToArray();
    }

    public static byte[] Write(params (string Name, IArrowArray Array)[] columns)
    {
        // The writer knows the fields of dictionaries by reference.
        var batch = Batch(columns);
        return Write(batch.Schema, batch);
    }

    public static Schema Schema(params (string Name, IArrowArray Array)[] columns) =>
        new(columns.Select(static column => new Field(column.Name, column.Array.Data.DataType, nullable: true)), new Dictionary<string, string> { ["who"] = "a test" });

    public static RecordBatch Batch(params (string Name, IArrowArray Array)[] columns) => new(Schema(columns), columns.Select(static column => column.Array), columns[0].Array.Length);

    public static byte[] Answer(byte[] input, WorkerRequest? request = null)
    {
        using var output = new MemoryStream();
        ArrowWorker.Run((request ?? new WorkerRequest()) with { Format = WorkerFormat.Arrow }, new MemoryStream(input), output, CancellationToken.None);
        return output.ToArray();
    }

    public static List<RecordBatch> Read(byte[] stream)
    {
        using var reader = new ArrowStreamReader(new MemoryStream(stream));
        var batches = new List<RecordBatch>();
        while (reader.ReadNextRecordBatch() is { } batch)
        {
            batches.Add(batch);
        }

        return batches;
    }

    public static StringArray Strings(params string?[] texts)
    {
        var builder = new StringArray.Builder();
        foreach (var text in texts)
        {
            _ = text is null ? builder.AppendNull() : builder.Append(text);
        }

        return builder.Build();
    }

    public static LargeStringArray LargeStrings(params string?[] texts)
    {
        var small = Strings(texts);
        var offsets = new ArrowBuffer.Builder<long>();
        foreach (var offset in small.ValueOffsets)
        {
            offsets.Append(offset);
        }

        return new LargeStringArray(new ArrayData(LargeStringType.Default, small.Length, small.NullCount, 0, [small.NullBitmapBuffer, offsets.Build(), small.ValueBuffer]));
    }

    public static DictionaryArray Encoded(IArrowArray values, params int[] indices)
    {
        var builder = new Int32Array.Builder();
        foreach (var index in indices)
        {
            _ = index < 0 ? builder.AppendNull() : builder.Append(index);
        }

        return new DictionaryArray(new DictionaryType(Int32Type.Default, values.Data.DataType, ordered: false), builder.Build(), values);
    }

    public static IReadOnlyList<string?> Strings(RecordBatch batch, string column) => batch.Column(column) switch
    {
        StringArray array => [.. Enumerable.Range(0, array.Length).Select(i => array.GetString(i))],
        DictionaryArray array => [.. Enumerable.Range(0, array.Length).Select(i =>
            array.IsNull(i) ? null : ((StringArray)array.Dictionary).GetString(((Int32Array)array.Indices).GetValue(i)!.Value))],
        var other => throw new InvalidOperationException(other.GetType().Name),
    };

    public static IReadOnlyList<float?> Floats(RecordBatch batch, string column) => [.. (FloatArray)batch.Column(column)];
}
