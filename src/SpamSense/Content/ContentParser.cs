namespace SpamSense.Content;

/// <summary>
/// Cuts a text into a <see cref="ContentTree"/>: folds it, finds its blocks, runs the tokenizer over it, and reads its links. Each
/// step is one pass over flat arrays.
/// </summary>
internal static class ContentParser
{
    internal static ContentTree Parse(string text, ContentFormat told)
    {
        var scratch = ParserScratch.Rent();
        var folded = Fold(text, scratch);
        var marks = scratch.Map.Marks;
        var format = told == ContentFormat.Detect ? FormatDetector.Detect(text, marks) : told;
        var isMarkdown = format == ContentFormat.Markdown;

        // An indent is code only where somebody knows that Markdown is shown: else any text could hide behind one.
        BlockScanner.Scan(folded, new HtmlOutline(text, marks), scratch.BlockSpans, isMarkdown, hasCodeIndents: told == ContentFormat.Markdown);
        TokenCollector.Run(folded, new FoldCursor(scratch.Map.Segments), new LineBreakFinder(marks, format), scratch, isMarkdown);
        TagCode.Mark(text, marks, scratch.Tokens);
        var links = LinkReader.Read(text, folded, scratch);
        var tree = new ContentTree(text, folded, format)
        {
            Links = LinkReader.Compact(links),
            TokenLinks = links,
            Disguises = DisguiseReader.Read(folded, scratch),
            TokenRecords = scratch.Tokens.ToArray(),
            SentenceRecords = scratch.Sentences.ToArray(),
            BlockRecords = scratch.Blocks.ToArray(),
            Hosts = HostsOf(scratch.Links),
            HasQuotes = scratch.HasQuotes,
            TokenKinds = scratch.TokenKinds,
        };
        ParserScratch.Return(scratch, text.Length);
        return tree;
    }

    private static string Fold(string text, ParserScratch scratch)
    {
        scratch.Map.Reset();
        if (!TextFolder.IsNeeded(text))
        {
            return text;
        }

        var buffer = scratch.FoldBuffer(text.Length);
        var length = TextFolder.Fold(text, buffer, scratch.Map);
        return new string(buffer[..length]);
    }

    private static Range[] HostsOf(RecordBuffer<LinkDraft> links)
    {
        if (links.Count == 0)
        {
            return [];
        }

        var hosts = new Range[links.Count];
        for (var i = 0; i < hosts.Length; i++)
        {
            hosts[i] = new Range(links[i].HostStart, links[i].HostEnd);
        }

        return hosts;
    }
}
