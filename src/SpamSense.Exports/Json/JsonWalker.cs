using System.Globalization;
using System.Text;
using System.Text.Json;
using SpamSense.Exports.JsonLines;

namespace SpamSense.Exports.Json;

/// <summary>
/// Walks through JSON of any size and hands out the values that some patterns ask for. Only one of those is in memory at a time; all
/// others are passed over as they come.
/// </summary>
/// <param name="scanner">Stands at the beginning of the document.</param>
/// <param name="patterns">At most 64.</param>
/// <param name="complain">Is told of a value that cannot be handed out: its line, and why.</param>
/// <param name="isLines">Whether each document stands on a line of its own: then a broken one costs only its line.</param>
internal sealed class JsonWalker(JsonScanner scanner, IReadOnlyList<JsonPattern> patterns, Action<long, string> complain, bool isLines = false)
{
    private readonly List<JsonFrame> _frames = [];

    /// <summary>The value that the walk has come to.</summary>
    public JsonCapture Current { get; private set; }

    /// <summary>Goes to the next value that is asked for.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="Platforms.BrokenExportException">The document is no JSON from some place on, or cut off.</exception>
    public bool MoveNext()
    {
        while (true)
        {
            if (_frames.Count == 0)
            {
                if (!scanner.SkipSpace())
                {
                    return false;
                }

                if (Take(ulong.MaxValue >> (64 - patterns.Count)))
                {
                    return true;
                }
            }
            else if (!Enter(out var mask))
            {
                _frames.RemoveAt(_frames.Count - 1);
            }
            else if (Take(mask))
            {
                return true;
            }
        }
    }

    /// <summary>The values that are asked for, in the order of the document.</summary>
    /// <exception cref="Platforms.BrokenExportException">The document is no JSON from some place on, or cut off.</exception>
    public IEnumerable<JsonPart> Parts()
    {
        while (MoveNext())
        {
            if (Parse(Current.Json) is not { } document)
            {
                complain(Current.Line, UnreadableReason.NotJson);
                continue;
            }

            using (document)
            {
                yield return new JsonPart(Current.Pattern, Pointer(), Current.Line, document.RootElement);
            }
        }
    }

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

    /// <summary>Deals with the value that begins here: takes it, goes into it or passes over it.</summary>
    /// <returns>Whether it is <see cref="Current"/> now.</returns>
    private bool Take(ulong mask)
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
            return TryCapture(wanted);
        }

        if (continues && scanner.TryOpen(out var isArray))
        {
            _frames.Add(new JsonFrame(isArray, mask, Index: -1, Name: null));
        }
        else
        {
            scanner.SkipValue();
        }

        return false;
    }

    private bool TryCapture(int pattern)
    {
        var line = scanner.Line;
        if (isLines && _frames.Count == 0 ? scanner.TryCaptureLine(out var json) : scanner.TryCapture(out json))
        {
            Current = new JsonCapture(pattern, line, json);
            return true;
        }

        complain(line, UnreadableReason.LineTooLong(scanner.MaxLength));
        return false;
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

    private string Pointer()
    {
        var pointer = new StringBuilder();
        foreach (var frame in _frames)
        {
            pointer.Append('/');
            if (frame.Name is { } name)
            {
                pointer.Append(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
            }
            else
            {
                pointer.Append(CultureInfo.InvariantCulture, $"{frame.Index}");
            }
        }

        return pointer.ToString();
    }
}
