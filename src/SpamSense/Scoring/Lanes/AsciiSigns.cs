using SpamSense.Content;

namespace SpamSense.Scoring.Lanes;

/// <summary>What the fast lane knows of single bytes. All but ASCII is for the tokenizer.</summary>
internal static class AsciiSigns
{
    /// <summary>For each byte behind a word what would have to follow it for the word to be more than a word.</summary>
    internal static readonly Follower[] Ends = Table(EndOf);

    /// <summary>For each byte what it is as a follower.</summary>
    internal static readonly Follower[] Followers = Table(FollowerOf);

    /// <summary>For each byte that is punctuation by itself, whatever stands around it, the name of the mark; 0 for the others.</summary>
    internal static readonly ulong[] Names = Table(c => IsMark(c) ? NameOf(new string(c, 1)) : 0);

    /// <summary>The same where the mark is repeated.</summary>
    internal static readonly ulong[] RepeatedNames = Table(c => IsMark(c) ? NameOf(new string(c, 2)) : 0);

    /// <summary>For each byte whether it ends a sentence.</summary>
    internal static readonly bool[] Stops = Table(c => c is '.' or '!' or '?');

    /// <summary>Whether nothing but white space or a separator is meant.</summary>
    internal static readonly bool[] Blanks = Table(c => c <= '~' && CharacterTable.ClassOf(c) is CharacterClass.Space or CharacterClass.Separator);

    private static bool IsMark(char c) => c <= '~' && c is not ('@' or '$' or '#') && CharacterTable.ClassOf(c) == CharacterClass.Punctuation;

    private static Follower EndOf(char c) => c switch
    {
        ' ' => Follower.Bracket,
        '.' => Follower.LetterOrDigit | Follower.InTextWithAt,
        ':' => Follower.Slash,
        '-' or '_' or '+' => Follower.InTextWithAt,
        > '~' or '@' or '$' or '\'' or '`' or '[' or '(' or '{' => Follower.Any,
        _ => CharacterTable.ClassOf(c) is CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Ignored ? Follower.Any : Follower.None,
    };

    private static Follower FollowerOf(char c) => Follower.Any | (char.IsAsciiLetterOrDigit(c) ? Follower.None : Follower.NoAsciiLetterOrDigit) | c switch
    {
        '[' or '(' or '{' => Follower.Bracket,
        '/' => Follower.Slash,
        > '~' => Follower.LetterOrDigit | Follower.Letter,
        _ when char.IsAsciiLetter(c) => Follower.LetterOrDigit | Follower.Letter,
        _ when char.IsAsciiDigit(c) => Follower.LetterOrDigit,
        _ => Follower.None,
    };

    private static ulong NameOf(string text)
    {
        var tokenizer = new Tokenizer(text, new char[Tokenizer.MaxWordLength]);
        return tokenizer.MoveNext() && tokenizer.Kind == TokenKind.Punctuation && tokenizer.End == text.Length
            ? tokenizer.Hash
            : throw new InvalidOperationException($"'{text}' is no punctuation.");
    }

    private static T[] Table<T>(Func<char, T> of) => [.. Enumerable.Range(0, byte.MaxValue + 1).Select(c => of((char)c))];
}
