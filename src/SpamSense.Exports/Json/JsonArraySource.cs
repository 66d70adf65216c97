using System.Buffers;
using System.Runtime.InteropServices;
using SpamSense.Exports.Platforms;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Json;

/// <summary>The objects of an array, each on a line of its own as it stands in the document.</summary>
/// <param name="columns">The names of the members of the first ones.</param>
/// <param name="reading">Where the walk complains.</param>
/// <param name="parts">The elements.</param>
internal sealed class JsonArraySource(IReadOnlyList<string> columns, PlatformReading reading, IEnumerable<JsonPart> parts) : ILineSource
{
    private static readonly SearchValues<byte> LineEnds = SearchValues.Create("\r\n"u8);

    private readonly IEnumerator<JsonPart> _parts = parts.GetEnumerator();

    public IReadOnlyList<string> Columns => columns;

    /// <summary>Writes an element as a line: line ends in valid JSON stand between its values only, and are white space there.</summary>
    public static void Write(JsonPart part, LineBuffer lines)
    {
        var json = JsonMarshal.GetRawUtf8Value(part.Value);
        var target = lines.GetSpan(json.Length)[..json.Length];
        json.CopyTo(target);
        target.ReplaceAny(LineEnds, (byte)' ');
        lines.Advance(json.Length);
        lines.EndLine(part.Line);
    }

    public bool WriteNext(LineBuffer lines, CancellationToken cancellationToken)
    {
        reading.CancellationToken = cancellationToken;
        var isMoved = reading.Guarded(_parts.MoveNext);
        if (isMoved)
        {
            Write(_parts.Current, lines);
        }

        return reading.PassOn(lines) || isMoved;
    }

    public void Dispose() => _parts.Dispose();
}
