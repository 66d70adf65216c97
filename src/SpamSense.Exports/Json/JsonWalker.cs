using System.Text.Json;
using SpamSense.Exports.JsonLines;

namespace SpamSense.Exports.Json;

/// <summary>
/// Walks through JSON of any size and hands out the values that some patterns ask for. Only one of those is in memory at a time; all
/// others are passed over as they come.
/// </summary>
internal sealed class JsonWalker(JsonScanner scanner, IReadOnlyList<JsonPattern> patterns, Action<long, string> complain)
{
    private readonly List<JsonFrame> _frames = [];

    /// <summary>The values that are asked for, in the order of the document.</summary>
    /// <exception cref="Platforms.BrokenExportException">The document is no JSON from some place on, or cut off.</exception>
    public IEnumerable<JsonPart> Parts()
    {
        while (scanner.SkipSpace())
        {
            foreach (var part in Value(Everything()))
            {
                yield return part;
            }

            while (_frames.Count > 0)
            {
                if (!Enter(out var mask))
                {
                    _frames.RemoveAt(_frames.Count - 1);
                    continue;
                }

                foreach (var part in Value(mask))
                {
                    yield return part;
                }
            }
        }
    }

    private ulong Everything() => (1UL << patterns.Count) - 1;

    /// <summary>Goes to the next member or element of the innermost container.</summary>
    /// <param name="mask">The patterns that its path still matches.</param>
    /// <returns>Whether there is one.</returns>
    private bool Enter(out ulong mask)
    {
        var frame = _frames[^1];
        mask = 0;
        if (!scanner.MoveToNext(frame.IsArray, frame.Index < 0))
        {
            return false;
        }

        frame = frame with { Index = frame.Index + 1, Name = frame.IsArray ? null : scanner.ReadName() };
        _frames[^1] = frame;
        for (var i = 0; i < patterns.Count; i++)
        {
            if ((frame.Mask & (1UL << i)) != 0 && patterns[i].Matches(_frames.Count - 1, frame.Name))
            {
                mask |= 1UL << i;
            }
        }

        return true;
    }

    /// <summary>Deals with the value that begins here: hands it out, goes into it or passes over it.</summary>
    private IEnumerable<JsonPart> Value(ulong mask)
    {
        var (wanted, continues) = (-1, false);
        for (var i = 0; i < patterns.Count && wanted < 0; i++)
        {
            if ((mask & (1UL << i)) != 0)
            {
                wanted = patterns[i].Length == _frames.Count ? i : -1;
                continues |= wanted < 0;
            }
        }

        if (wanted >= 0)
        {
            return Capture(wanted);
        }

        if (continues && scanner.TryOpen(out var isArray))
        {
            _frames.Add(new JsonFrame(isArray, mask, Index: -1, Name: null));
        }
        else
        {
            scanner.SkipValue();
        }

        return [];
    }

    private IEnumerable<JsonPart> Capture(int pattern)
    {
        var line = scanner.Line;
        if (!scanner.TryCapture(out var json))
        {
            complain(line, UnreadableReason.LineTooLong(scanner.MaxLength));
            yield break;
        }

        if (Parse(json) is not { } document)
        {
            complain(line, UnreadableReason.NotJson);
            yield break;
        }

        using (document)
        {
            yield return new JsonPart(pattern, Pointer(), line, document.RootElement);
        }
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = JsonMembers.MaxDepth });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private string Pointer() => string.Concat(_frames.Select(static frame => frame.Name is { } name
        ? $"/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}"
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/{frame.Index}")));
}
