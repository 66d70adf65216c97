using SpamSense.Exports.Content;
using SpamSense.Exports.Platforms;

namespace SpamSense.Exports.Json;

/// <summary>The JSON of one export, for the platform that recognized it.</summary>
internal sealed class JsonInput(ContentSource source, JsonHead head, PlatformReading reading, ISiblings siblings)
{
    private bool _isRead;

    /// <summary>What the beginning looks like.</summary>
    public JsonHead Head { get; } = head;

    /// <summary>Where to complain.</summary>
    public PlatformReading Reading { get; } = reading;

    /// <summary>The other files of the archive or folder that the export came in.</summary>
    public ISiblings Siblings { get; } = siblings;

    /// <summary>Reads the document and hands out the values at some paths; see <see cref="JsonPattern"/>. Each call reads it from the beginning.</summary>
    /// <param name="paths">At most 64 paths.</param>
    /// <exception cref="BrokenExportException">The document is no JSON from some place on, or cut off; while enumerating.</exception>
    public IEnumerable<JsonPart> Parts(params string[] paths)
    {
        if (_isRead)
        {
            source.Rewind();
        }

        _isRead = true;
        var scanner = new JsonScanner(source.Stream, Reading.MaxRecordLength);
        if (Head.IsAssignment)
        {
            scanner.SkipToBracket();
        }

        return new JsonWalker(scanner, Array.ConvertAll(paths, static path => new JsonPattern(path)), Reading.Complain).Parts();
    }

    /// <summary>Allows several calls of <see cref="Parts"/>, if need be by a temporary copy. Before the first.</summary>
    public void MakeRepeatable() => source.MakeSeekable(Reading.CancellationToken);
}
