namespace SpamSense.Content;

/// <summary>Cuts a text into a <see cref="ContentTree"/>.</summary>
internal static class ContentParser
{
    internal static ContentTree Parse(string text, ContentFormat format)
    {
        var tokens = new List<TokenRecord>();
        var sentences = new List<SentenceRecord>();
        var afterBreak = false;
        var first = 0;
        var tokenizer = new Tokenizer(text, new char[Tokenizer.MaxWordLength]);
        while (tokenizer.MoveNext())
        {
            if (tokenizer.Kind is TokenKind.LineBreak or TokenKind.HashSign)
            {
                afterBreak |= tokenizer.Kind == TokenKind.LineBreak;
                continue;
            }

            tokens.Add(new TokenRecord
            {
                Hash = tokenizer.Hash,
                Start = tokenizer.Start,
                Length = tokenizer.End - tokenizer.Start,
                FoldedStart = tokenizer.Start,
                FoldedLength = tokenizer.End - tokenizer.Start,
                Link = -1,
                Kind = Enum.Parse<NodeKind>(tokenizer.Kind.ToString()),
                Symbol = tokenizer.Kind,
                Case = tokenizer.Case,
                Flags = afterBreak ? TokenFlags.AfterLineBreak : 0,
                Digits = (ushort)Math.Min(tokenizer.Digits, ushort.MaxValue),
                Repeats = (ushort)Math.Min(tokenizer.Repeats, ushort.MaxValue),
                Mark = tokenizer.Kind == TokenKind.Punctuation ? tokenizer.Word[0] : '\0',
            });
            afterBreak = false;
            if (tokens[^1].Mark is '.' or '!' or '?')
            {
                End();
            }
        }

        End();
        return new ContentTree(text, text, format == ContentFormat.Detect ? ContentFormat.Plain : format)
        {
            TokenRecords = [.. tokens],
            SentenceRecords = [.. sentences],
            BlockRecords = sentences.Count == 0 ? [] : [new BlockRecord(NodeKind.Paragraph, 0, sentences.Count, sentences[0].Start, tokens[^1].End - sentences[0].Start)],
        };

        void End()
        {
            if (tokens.Count > first)
            {
                sentences.Add(new SentenceRecord(first, tokens.Count - first, 0, tokens[first].Start, tokens[^1].End - tokens[first].Start));
                first = tokens.Count;
            }
        }
    }
}
