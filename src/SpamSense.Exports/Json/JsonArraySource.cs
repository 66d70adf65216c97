using System.Buffers;
using SpamSense.Exports.Platforms;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Json;

/// <summary>The objects of an array, each on a line of its own as it stands in the document. Whether they are valid is seen when they are parsed.</summary>
internal sealed class JsonArraySource : ILineSource
{
    private static readonly SearchValues<byte> LineEnds = SearchValues.Create("\r\n"u8);

    private readonly PlatformReading _reading;
    private readonly JsonWalker _elements;
    private readonly Func<bool> _moveNext;
    private bool _hasNext;

    /// <param name="columns">The names of the members of the first ones.</param>
    /// <param name="reading">Where the walk complains.</param>
    /// <param name="elements">Goes from one element to the next.</param>
    public JsonArraySource(IReadOnlyList<string> columns, PlatformReading reading, JsonWalker elements)
    {
        (Columns, _reading, _elements) = (columns, reading, elements);
        _moveNext = elements.MoveNext;
    }

    public IReadOnlyList<string> Columns { get; }

    /// <summary>Writes an element as a line.</summary>
    public static void Write(JsonCapture element, LineBuffer lines)
    {
        var json = element.Json.Span;
        var target = lines.GetSpan(json.Length)[..json.Length];
        json.CopyTo(target);

        // A line end is white space between two values, and a mistake within a string. So is a tab.
        target.ReplaceAny(LineEnds, (byte)'\t');
        lines.Advance(json.Length);
        lines.EndLine(element.Line);
    }

    public bool WriteNext(LineBuffer lines, CancellationToken cancellationToken)
    {
        _reading.CancellationToken = cancellationToken;
        _hasNext = _hasNext || _reading.Guarded(_moveNext);

        // What is complained of stands before the next element.
        if (_reading.PassOn(lines) || !_hasNext)
        {
            return lines.HasComplaint;
        }

        Write(_elements.Current, lines);
        _hasNext = false;
        return true;
    }

    public void Dispose()
    {
    }
}
