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
    public IEnumerable<JsonPart> Parts(params string[] paths) => Walk(paths).Parts();

    /// <summary>Begins to read the document; the same without a look into the values.</summary>
    public JsonWalker Walk(params string[] paths) => Walk(Reading.Complain, paths);

    private JsonWalker Walk(Action<long, string> complain, string[] paths)
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

        return new JsonWalker(scanner, Array.ConvertAll(paths, static path => new JsonPattern(path)), complain, Head.IsLines);
    }

    /// <summary>Looks for values before the posts are read, such as the names of authors. What is broken is left to the reading of the posts.</summary>
    /// <param name="take">Is given each value.</param>
    /// <param name="paths">At most 64 paths.</param>
    public void Collect(Action<JsonPart> take, params string[] paths) => TakeAll(Walk(static (_, _) => { }, paths), take);

    /// <summary>Looks for values in a file beside this one, if there is such a file; as far as it can be read.</summary>
    /// <param name="name">The name of the file; it may assign its JSON to something.</param>
    /// <param name="take">Is given each value.</param>
    /// <param name="paths">At most 64 paths.</param>
    public void CollectBeside(string name, Action<JsonPart> take, params string[] paths)
    {
        using var stream = Siblings.Open(name);
        if (stream is not null)
        {
            var scanner = new JsonScanner(stream, Reading.MaxRecordLength);
            scanner.SkipToBracket();
            TakeAll(new JsonWalker(scanner, Array.ConvertAll(paths, static path => new JsonPattern(path)), static (_, _) => { }), take);
        }
    }

    private void TakeAll(JsonWalker walker, Action<JsonPart> take)
    {
        try
        {
            foreach (var part in walker.Parts())
            {
                Reading.CancellationToken.ThrowIfCancellationRequested();
                take(part);
            }
        }
        catch (Exception exception) when (exception is BrokenExportException or IOException)
        {
            // What was found so far is better than nothing.
        }
    }

    /// <summary>Allows several calls of <see cref="Parts"/>, if need be by a temporary copy. Before the first.</summary>
    public void MakeRepeatable() => source.MakeSeekable(Reading.CancellationToken);
}
