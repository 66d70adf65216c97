using System.Runtime.CompilerServices;

namespace SpamSense.Content;

/// <summary>
/// Marks code within a line, <c>`so`</c>: a run of ticks goes with the last one as long in the same block. A single tick after a
/// space opens and never closes, as people write `quotations' with it too.
/// </summary>
internal struct CodeTicks
{
    private const int LongestRun = 7;

    private OpenRuns _open;

    /// <summary>Takes a run of ticks.</summary>
    /// <param name="tokens">The tokens, the run last.</param>
    /// <param name="text">The folded text.</param>
    internal void Take(RecordBuffer<TokenRecord> tokens, ReadOnlySpan<char> text)
    {
        var length = tokens.Last.Repeats;
        if (length > LongestRun)
        {
            return;
        }

        // Kept as number plus one, so that nothing is open in a new block.
        var first = _open[length];
        if (first == 0 || (length == 1 && char.IsWhiteSpace(text[tokens.Last.FoldedStart - 1])))
        {
            _open[length] = tokens.Count;
            return;
        }

        for (var i = first; i < tokens.Count - 1; i++)
        {
            tokens[i] = tokens[i] with { Flags = tokens[i].Flags | TokenFlags.Code };
        }

        _open = default;
    }

    [InlineArray(LongestRun + 1)]
    private struct OpenRuns
    {
        private int _first;
    }
}
