namespace SpamSense.Content;

/// <summary>Finds the signs that make a link of an address: <c>[text](address "title")</c>, <c>&lt;address&gt;</c>, <c>[url=address]text[/url]</c>.</summary>
internal static class LinkSyntax
{
    private const int MostVisibleTokens = 100;
    private const int LongestTitle = 200;
    private const int LongestVisible = 400;
    private const string BracketOpen = "[url=";
    private const string BracketClose = "[/url]";

    /// <summary>Fills in a draft whose address stands in the text.</summary>
    internal static void Read(ReadOnlySpan<char> folded, ParserScratch scratch, ref LinkDraft draft)
    {
        var before = folded[..draft.Start];
        var isWrapped = before.EndsWith('<') && folded[draft.End..].StartsWith('>');
        before = isWrapped ? before[..^1] : before;
        if (before.EndsWith("](", StringComparison.Ordinal))
        {
            ReadInline(folded, scratch, before.Length - 2, isWrapped ? draft.End + 1 : draft.End, ref draft);
        }
        else if (isWrapped)
        {
            draft.Span = scratch.ToOriginal(draft.Start - 1, draft.End + 1);
        }
        else if (before.EndsWith(BracketOpen, StringComparison.OrdinalIgnoreCase) && folded[draft.End..].StartsWith(']'))
        {
            var visible = draft.End + 1;
            var length = folded[visible..Math.Min(folded.Length, visible + LongestVisible)].IndexOf(BracketClose, StringComparison.OrdinalIgnoreCase);
            if (length > 0)
            {
                draft.VisibleSpan = scratch.ToOriginal(visible, visible + length);
                draft.Span = scratch.ToOriginal(draft.Start - BracketOpen.Length, visible + length + BracketClose.Length);
            }
        }
    }

    private static void ReadInline(ReadOnlySpan<char> folded, ParserScratch scratch, int close, int end, ref LinkDraft draft)
    {
        var open = FindOpen(scratch.Tokens.Items[..draft.Token], close);
        end = FindEnd(folded, end);
        if (open < 0 || end < 0)
        {
            return;
        }

        if (close > open + 1)
        {
            draft.VisibleSpan = scratch.ToOriginal(open + 1, close);
        }

        var start = open > 0 && folded[open - 1] == '!' ? open - 1 : open;
        draft.Span = scratch.ToOriginal(start, end);
    }

    /// <summary>The bracket that opens the visible text.</summary>
    /// <param name="tokens">The tokens before the address.</param>
    /// <param name="close">Where the closing bracket stands.</param>
    private static int FindOpen(ReadOnlySpan<TokenRecord> tokens, int close)
    {
        var depth = 0;
        for (var i = tokens.Length - 1; i >= Math.Max(0, tokens.Length - MostVisibleTokens); i--)
        {
            ref readonly var token = ref tokens[i];
            if (token.Mark == ']')
            {
                // The last closing bracket of a run may stand behind the one that is asked for.
                depth += Math.Min(token.FoldedLength, close + 1 - token.FoldedStart);
            }
            else if (token.Mark == '[')
            {
                depth -= token.FoldedLength;
                if (depth <= 0)
                {
                    return token.FoldedStart - depth;
                }
            }
        }

        return -1;
    }

    /// <summary>Behind the bracket that closes the link, with a title before it or without.</summary>
    private static int FindEnd(ReadOnlySpan<char> folded, int position)
    {
        var rest = folded[position..Math.Min(folded.Length, position + LongestTitle)];
        var body = rest.TrimStart(" \t\n");
        if (body.Length < rest.Length && !body.IsEmpty && body[0] is '"' or '\'')
        {
            var quote = body[1..].IndexOf(body[0]);
            body = quote < 0 ? default : body[(quote + 2)..].TrimStart(" \t\n");
        }

        return body.StartsWith(')') ? position + rest.Length - body.Length + 1 : -1;
    }
}
