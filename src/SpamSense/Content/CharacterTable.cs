namespace SpamSense.Content;

/// <summary>
/// One look-up for each UTF-16 unit: what class it has and what it folds to. Linear, free of culture and of ICU, and never
/// longer than what went in, which <c>string.Normalize</c> cannot promise (docs/decisions/0002-own-fold-table.md). The classes stand in a file,
/// since asking the runtime for the category of each unit costs more than all else that happens before a first verdict.
/// </summary>
internal static class CharacterTable
{
    private const int FirstAstral = 0x10000;
    private const int AstralLength = 0x10000;

    private const char FirstUpper = 'A';
    private const char LastUpper = 'Z';

    private static readonly byte[] Classes = CharacterRanges.Read("Content.Data.character-classes.txt", ClassNamed);

    // Differences and not characters, so that those which stay, nearly all, need no setting.
    private static readonly char[] FoldDifferences = new char[char.MaxValue + 1];
    private static readonly char[] AstralFolds = new char[AstralLength];

    static CharacterTable()
    {
        for (var c = FirstUpper; c <= LastUpper; c++)
        {
            SetFold(c, (char)(c | 0x20));
        }

        foreach (var row in EmbeddedText.ReadRows("Content.Data.fold-table.txt"))
        {
            FoldRow.Parse(row).Apply(SetFold);
        }
    }

    /// <summary>The class of one UTF-16 unit; a lone low surrogate is <see cref="CharacterClass.Ignored"/>.</summary>
    internal static CharacterClass ClassOf(char c) => (CharacterClass)Classes[c];

    /// <summary>The unit in lower case, without the dress that hides a Latin letter or a digit.</summary>
    internal static char Fold(char c) => (char)(c + FoldDifferences[c]);

    /// <summary>The class of a surrogate pair, and what it folds to where it is a letter or digit in disguise.</summary>
    internal static CharacterClass ClassifyPair(char high, char low, out char folded)
    {
        var code = char.ConvertToUtf32(high, low);
        folded = code < FirstAstral + AstralLength ? AstralFolds[code - FirstAstral] : '\0';
        if (folded != '\0')
        {
            return char.IsAsciiDigit(folded) ? CharacterClass.Digit : CharacterClass.Letter;
        }

        // Ideographs of the second and third plane; the selectors and tags of the fourteenth are invisible.
        return code switch
        {
            >= 0x20000 and < 0x40000 => CharacterClass.Ideograph,
            >= 0xE0000 => CharacterClass.Ignored,
            >= 0x1F3FB and <= 0x1F3FF => CharacterClass.Ignored,
            _ => CharacterClass.Emoji,
        };
    }

    private static void SetFold(int code, char folded)
    {
        if (code < FirstAstral)
        {
            FoldDifferences[code] = (char)(folded - code);
        }
        else
        {
            AstralFolds[code - FirstAstral] = folded;
        }
    }

    private static byte ClassNamed(string name) => (byte)(name switch
    {
        "space" => CharacterClass.Space,
        "line-break" => CharacterClass.LineBreak,
        "letter" => CharacterClass.Letter,
        "ideograph" => CharacterClass.Ideograph,
        "digit" => CharacterClass.Digit,
        "punctuation" => CharacterClass.Punctuation,
        "emoji" => CharacterClass.Emoji,
        "ignored" => CharacterClass.Ignored,
        "high-surrogate" => CharacterClass.HighSurrogate,
        _ => throw new InvalidOperationException($"There is no class '{name}'."),
    });
}
