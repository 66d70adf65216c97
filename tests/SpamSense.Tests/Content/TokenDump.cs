using SpamSense.Content;

namespace SpamSense.Tests.Content;

/// <summary>Writes the tokens of a text, folded, so that a test can compare them at a glance.</summary>
internal static class TokenDump
{
    internal static string Of(string text)
    {
        text = Folding.Of(text);
        var parts = new List<string>();
        var tokenizer = new Tokenizer(text, new char[Tokenizer.MaxWordLength]);
        while (tokenizer.MoveNext())
        {
            parts.Add(tokenizer.Kind switch
            {
                TokenKind.Word or TokenKind.Punctuation => tokenizer.Word.ToString(),
                TokenKind.Link => $"<Link {text[tokenizer.Host]}>",
                _ => $"<{tokenizer.Kind}>",
            });
        }

        return string.Join(' ', parts);
    }
}
