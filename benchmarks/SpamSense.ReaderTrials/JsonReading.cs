using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;

namespace SpamSense.ReaderTrials;

/// <summary>What .NET itself offers for an object a line.</summary>
internal static class JsonReading
{
    /// <summary>System.IO.Pipelines for the lines, Utf8JsonReader for what is in them.</summary>
    public static async Task<int> PipeAsync(byte[] content)
    {
        var pipe = PipeReader.Create(new MemoryStream(content), new StreamPipeReaderOptions(bufferSize: 256 * 1024));
        var text = new byte[4096];
        var count = 0;
        while (true)
        {
            var result = await pipe.ReadAsync().ConfigureAwait(false);
            var rest = Lines(result.Buffer, text, ref count);
            pipe.AdvanceTo(rest, result.Buffer.End);
            if (result.IsCompleted)
            {
                await pipe.CompleteAsync().ConfigureAwait(false);
                return count;
            }
        }
    }

    /// <summary>A string a line and a document of it.</summary>
    public static int Documents(byte[] content)
    {
        using var lines = new StreamReader(new MemoryStream(content));
        var count = 0;
        while (lines.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            count += document.RootElement.GetProperty("text").GetString()!.Length > 0 ? 1 : 0;
        }

        return count;
    }

    private static SequencePosition Lines(ReadOnlySequence<byte> buffer, byte[] text, ref int count)
    {
        var lines = new SequenceReader<byte>(buffer);
        while (lines.TryReadTo(out ReadOnlySequence<byte> line, (byte)'\n'))
        {
            var reader = new Utf8JsonReader(line);
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("text"u8))
                {
                    reader.Read();
                    count += reader.CopyString(text) > 0 ? 1 : 0;
                }
            }
        }

        return lines.Position;
    }
}
