using System.Buffers;
using System.Formats.Cbor;
using System.Text.Json;

namespace SpamSense.Exports.Platforms.Bluesky;

/// <summary>Turns DAG-CBOR into the JSON that it stands for. Bytes and links become null: nothing that we read is in them.</summary>
internal static class DagCbor
{
    private const int MaxDepth = 60;

    /// <summary>The JSON of a block; null for a block that is damaged.</summary>
    public static JsonDocument? ToJson(ReadOnlyMemory<byte> block)
    {
        var json = new ArrayBufferWriter<byte>(block.Length + 1);
        try
        {
            using (var writer = new Utf8JsonWriter(json))
            {
                Write(new CborReader(block, CborConformanceMode.Lax), writer);
            }

            return JsonDocument.Parse(json.WrittenMemory);
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            return null;
        }
    }

    /// <summary>Whether an exception is what the reader says of damaged data.</summary>
    public static bool IsDamage(Exception exception) =>
        exception is CborContentException or InvalidOperationException or OverflowException or FormatException or ArgumentException or JsonException;

    private static void Write(CborReader reader, Utf8JsonWriter writer)
    {
        // For each container that is open whether it is a map, and whether the next value in it is a name.
        var containers = new Stack<(bool IsMap, bool IsName)>();
        do
        {
            if (reader.PeekState() is CborReaderState.EndMap or CborReaderState.EndArray)
            {
                End(reader, writer, containers.Pop().IsMap);
                continue;
            }

            if (containers.TryPop(out var container))
            {
                containers.Push(container with { IsName = container.IsMap && !container.IsName });
            }

            if (container.IsName)
            {
                writer.WritePropertyName(reader.ReadTextString());
            }
            else if (Begin(reader, writer) is { } isMap)
            {
                containers.Push((isMap, isMap));
                if (containers.Count > MaxDepth)
                {
                    throw new CborContentException("too deep");
                }
            }
            else
            {
                Scalar(reader, writer);
            }
        }
        while (containers.Count > 0);
    }

    private static bool? Begin(CborReader reader, Utf8JsonWriter writer)
    {
        switch (reader.PeekState())
        {
            case CborReaderState.StartMap:
                reader.ReadStartMap();
                writer.WriteStartObject();
                return true;
            case CborReaderState.StartArray:
                reader.ReadStartArray();
                writer.WriteStartArray();
                return false;
            default:
                return null;
        }
    }

    private static void End(CborReader reader, Utf8JsonWriter writer, bool isMap)
    {
        if (isMap)
        {
            reader.ReadEndMap();
            writer.WriteEndObject();
        }
        else
        {
            reader.ReadEndArray();
            writer.WriteEndArray();
        }
    }

    private static void Scalar(CborReader reader, Utf8JsonWriter writer)
    {
        switch (reader.PeekState())
        {
            case CborReaderState.TextString:
                writer.WriteStringValue(reader.ReadTextString());
                break;
            case CborReaderState.UnsignedInteger:
                writer.WriteNumberValue(reader.ReadUInt64());
                break;
            case CborReaderState.Boolean:
                writer.WriteBooleanValue(reader.ReadBoolean());
                break;
            default:
                reader.SkipValue();
                writer.WriteNullValue();
                break;
        }
    }
}
