using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace SpamSense.Training.Data;

/// <summary>Reads labelled records from JSON Lines, plain or gzip.</summary>
public static class LabelledPostReader
{
    private static readonly string[] Required = ["id", "source", "text", "label"];

    /// <summary>Reads the records of one file, in order.</summary>
    /// <param name="path">A <c>.jsonl</c> or <c>.jsonl.gz</c> file; gzip is recognised by content.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A line is no labelled record; the message names the file and the line.</exception>
    public static IEnumerable<LabelledPost> ReadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var file = File.OpenRead(path);
        using var content = IsGzip(file) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        foreach (var post in Read(content, path))
        {
            yield return post;
        }
    }

    /// <summary>Reads the records of one stream, in order.</summary>
    /// <param name="stream">JSON Lines in UTF-8.</param>
    /// <param name="name">What messages call the stream.</param>
    /// <exception cref="InvalidDataException">A line is no labelled record; the message names the stream and the line.</exception>
    public static IEnumerable<LabelledPost> Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        for (var number = 1; ReadLine(reader, name, number) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Parse(line, name, number);
            }
        }
    }

    private static string? ReadLine(StreamReader reader, string name, int number)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException($"{name}({number}): the file is damaged here; fetch or compress it again.", e);
        }
    }

    private static bool IsGzip(FileStream file)
    {
        Span<byte> magic = stackalloc byte[2];
        var read = file.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return read == 2 && magic is [0x1F, 0x8B];
    }

    private static LabelledPost Parse(string line, string name, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var record = document.RootElement;
            foreach (var field in Required)
            {
                if (!record.TryGetProperty(field, out var value) || value.ValueKind != JsonValueKind.String)
                {
                    throw Broken(name, number, $"it has no text in the field '{field}'");
                }
            }

            var label = record.GetProperty("label").GetString();
            return new LabelledPost(
                record.GetProperty("id").GetString()!,
                record.GetProperty("source").GetString()!,
                Optional(record, "kind", "comment"),
                record.GetProperty("text").GetString()!,
                label switch
                {
                    "relationship" => Orientation.Relationship,
                    "monetization" => Orientation.Monetization,
                    _ => throw Broken(name, number, "its label is neither 'relationship' nor 'monetization'"),
                },
                Optional(record, "intent", "unknown"),
                Optional(record, "lang", "und"));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw Broken(name, number, "it is not a JSON object with valid text");
        }
    }

    private static string Optional(JsonElement record, string field, string fallback) =>
        record.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : fallback;

    private static InvalidDataException Broken(string name, int number, string reason) =>
        new($"{name}({number}): not a labelled record: {reason}.");
}
