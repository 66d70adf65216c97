using SpamSense.Content;

namespace SpamSense.Scoring.Lanes;

/// <summary>What the fast lane knows of single ASCII characters.</summary>
internal static class AsciiSigns
{
    /// <summary>What begins with a character.</summary>
    internal static readonly AsciiKind[] Kinds = new AsciiKind[byte.MaxValue + 1];

    /// <summary>What a character behind a word tells of the word.</summary>
    internal static readonly WordEnd[] Ends = new WordEnd[byte.MaxValue + 1];

    /// <summary>The names of punctuation: for each character once alone and once repeated.</summary>
    internal static readonly ulong[] Names = new ulong[2 * (sbyte.MaxValue + 1)];

    /// <summary>The mark that stands for a character and its look-alikes.</summary>
    internal static readonly char[] Marks = new char[sbyte.MaxValue + 1];

    static AsciiSigns()
    {
        for (var c = 0; c <= byte.MaxValue; c++)
        {
            Kinds[c] = KindOf((char)c);
            Ends[c] = EndOf((char)c);
        }

        for (var c = '\0'; c <= sbyte.MaxValue; c++)
        {
            if (Kinds[c] == AsciiKind.Mark)
            {
                (Names[2 * c], Marks[c]) = NameOf(new string(c, 1));
                (Names[(2 * c) + 1], _) = NameOf(new string(c, 2));
            }
        }
    }

    private static AsciiKind KindOf(char c) => c switch
    {
        _ when char.IsAsciiLetter(c) => AsciiKind.Letter,
        '\n' or '\r' => AsciiKind.LineBreak,
        > '~' or '@' or '$' or '#' => AsciiKind.Other,
        _ => CharacterTable.ClassOf(c) switch
        {
            CharacterClass.Punctuation => AsciiKind.Mark,
            CharacterClass.Space or CharacterClass.Separator => AsciiKind.Nothing,
            _ => AsciiKind.Other,
        },
    };

    private static WordEnd EndOf(char c) => c switch
    {
        ' ' => WordEnd.Space,
        '.' or ':' or '-' or '_' or '+' => WordEnd.Joint,
        > '~' or '@' or '$' or '\'' or '`' or '[' or '(' or '{' => WordEnd.Open,
        _ => CharacterTable.ClassOf(c) is CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Ignored ? WordEnd.Open : WordEnd.Closed,
    };

    private static (ulong Name, char Mark) NameOf(string text)
    {
        var tokenizer = new Tokenizer(text, new char[Tokenizer.MaxWordLength]);
        return tokenizer.MoveNext() && tokenizer.Kind == TokenKind.Punctuation
            ? (tokenizer.Hash, tokenizer.Mark)
            : throw new InvalidOperationException($"'{text}' is no punctuation.");
    }
}
