namespace SpamSense.Content;

/// <summary>Marks the tokens that tags say are code within a line: <c>&lt;code&gt;so&lt;/code&gt;</c>.</summary>
internal static class TagCode
{
    internal static void Mark(string text, ReadOnlySpan<FoldMark> marks, RecordBuffer<TokenRecord> tokens)
    {
        var token = 0;
        var start = -1;
        foreach (ref readonly var mark in marks)
        {
            if (mark.Kind != MarkKind.Code || (text[mark.OriginalStart + (mark.IsEnd ? 2 : 1)] | 0x20) != 'c')
            {
                continue;
            }

            if (!mark.IsEnd)
            {
                start = start < 0 ? mark.FoldedPosition : start;
            }
            else if (start >= 0)
            {
                for (; token < tokens.Count && tokens[token].FoldedStart < mark.FoldedPosition; token++)
                {
                    if (tokens[token].FoldedStart >= start)
                    {
                        tokens[token] = tokens[token] with { Flags = tokens[token].Flags | TokenFlags.Code };
                    }
                }

                start = -1;
            }
        }
    }
}
