using Apache.Arrow;
using Apache.Arrow.Ipc;

namespace SpamSense.Cli.Working;

/// <summary>Writes the batches of an Arrow IPC stream, each of them flushed.</summary>
internal sealed class ArrowAnswers : IDisposable
{
    private readonly MutedStream _output;
    private readonly Schema _schema;
    private ArrowStreamWriter _writer;
    private List<ArrayData>? _dictionaries;

    public ArrowAnswers(Stream output, Schema schema)
    {
        (_output, _schema) = (new MutedStream(output), schema);
        _writer = Begin();
        _output.Flush();
    }

    public void Write(RecordBatch batch)
    {
        var dictionaries = new List<ArrayData>();
        foreach (var column in batch.Arrays)
        {
            Collect(column.Data, dictionaries);
        }

        // The library writes dictionaries once, before the first batch. A second writer writes those that came since, which replace the others.
        if (_dictionaries is not null && !_dictionaries.SequenceEqual(dictionaries, ReferenceEqualityComparer.Instance))
        {
            _writer.Dispose();
            _output.IsMuted = true;
            _writer = Begin();
            _output.IsMuted = false;
        }

        _dictionaries = dictionaries;
        _writer.WriteRecordBatch(batch);
        _output.Flush();
    }

    public void End()
    {
        _writer.WriteEnd();
        _output.Flush();
    }

    public void Dispose()
    {
        _writer.Dispose();
        _output.Dispose();
    }

    private ArrowStreamWriter Begin()
    {
        var writer = new ArrowStreamWriter(_output, _schema, leaveOpen: true);
        writer.WriteStart();
        return writer;
    }

    private static void Collect(ArrayData data, List<ArrayData> dictionaries)
    {
        var rest = new Stack<ArrayData>([data]);
        while (rest.TryPop(out var next))
        {
            if (next.Dictionary is { } dictionary)
            {
                dictionaries.Add(dictionary);
                rest.Push(dictionary);
            }

            foreach (var child in next.Children ?? [])
            {
                rest.Push(child);
            }
        }
    }
}
