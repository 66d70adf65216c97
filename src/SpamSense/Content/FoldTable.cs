using System.Globalization;

namespace SpamSense.Content;

/// <summary>What the folder knows of each character: what becomes of it, what it becomes, and which letters a mark makes.</summary>
internal static class FoldTable
{
    internal const int FirstRegional = 0x1F1E6;
    internal const int LastRegional = 0x1F1FF;

    private const int FirstAstral = 0x10780;
    private const int LastAstral = 0x1F1E5;

    private static readonly (char Control, char Sign)[] WindowsSigns =
    [
        ('\u0080', '€'), ('\u0082', '‚'), ('\u0084', '„'), ('\u0085', '…'), ('\u008B', '‹'), ('\u0091', '‘'), ('\u0092', '’'), ('\u0093', '“'),
        ('\u0094', '”'), ('\u0095', '•'), ('\u0096', '–'), ('\u0097', '—'), ('\u0099', '™'), ('\u009B', '›'),
    ];

    private static readonly byte[] Traits = CharacterRanges.Read("Content.Data.fold-traits.txt", TraitNamed);
    private static readonly char[] Plain = new char[char.MaxValue + 1];
    private static readonly char[] AstralPlain = new char[LastAstral - FirstAstral + 1];
    private static readonly Dictionary<int, char> Compositions = [];
    private static readonly uint[] Regions = new uint[26];

    static FoldTable()
    {
        foreach (var (control, sign) in WindowsSigns)
        {
            Traits[control] = (byte)FoldTrait.WindowsSign;
            Plain[control] = sign;
        }

        foreach (var row in EmbeddedText.ReadRows("Content.Data.dress-table.txt"))
        {
            FoldRow.Parse(row).Apply(SetDress);
        }

        foreach (var row in EmbeddedText.ReadRows("Content.Data.look-alikes.txt"))
        {
            SetTwins(row.Split(' '));
        }

        foreach (var row in EmbeddedText.ReadRows("Content.Data.compositions.txt"))
        {
            Compositions.Add((Hex(row, 5) << 16) | Hex(row, 10), (char)Hex(row, 0));
        }

        foreach (var row in EmbeddedText.ReadRows("Content.Data.regions.txt"))
        {
            for (var i = 0; i < row.Length; i += 3)
            {
                Regions[row[i] - 'A'] |= 1u << (row[i + 1] - 'A');
            }
        }
    }

    internal static FoldTrait TraitOf(char c) => (FoldTrait)Traits[c];

    /// <summary>The character that a dressed one, a twin or a sign of Windows-1252 stands for.</summary>
    internal static char PlainOf(char c) => Plain[c];

    /// <summary>The ASCII character that a character beyond the sixteen bits is dressed up from; NUL where there is none.</summary>
    internal static char PlainOfAstral(int code) => code is >= FirstAstral and <= LastAstral ? AstralPlain[code - FirstAstral] : '\0';

    /// <summary>The letter of Greek or Cyrillic that is also written as a letter and a mark.</summary>
    internal static bool TryCompose(char letter, char mark, out char composed) => Compositions.TryGetValue((letter << 16) | mark, out composed);

    /// <summary>Whether two regional indicators are shown as a flag.</summary>
    internal static bool IsRegion(int first, int second) => (Regions[first - FirstRegional] & (1u << (second - FirstRegional))) != 0;

    /// <summary>Whether joiners between letters of this kind are spelling: Arabic letters and the scripts of India and its neighbours.</summary>
    internal static bool IsJoiningScript(char c) =>
        c is (>= '\u0600' and <= '\u10FF') or (>= '\u1780' and <= '\u18AF') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    private static void SetDress(int code, char plain)
    {
        if (code > char.MaxValue)
        {
            AstralPlain[code - FirstAstral] = plain;
            return;
        }

        Plain[code] = plain;
        Traits[code] = (byte)(char.IsAsciiLetterOrDigit(plain) ? FoldTrait.DressedLetter : FoldTrait.DressedSign);
    }

    private static void SetTwins(string[] row)
    {
        var trait = FoldTrait.Twin;
        foreach (var twin in row.AsSpan(1))
        {
            if (twin == "~")
            {
                trait = FoldTrait.LooseTwin;
                continue;
            }

            Plain[twin[0]] = row[0][0];
            Traits[twin[0]] = (byte)trait;
        }
    }

    /// <summary>The number of four digits at a place of a row.</summary>
    private static int Hex(string row, int start) => int.Parse(row.AsSpan(start, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static byte TraitNamed(string name) => (byte)(name switch
    {
        "markup" => FoldTrait.Markup,
        "mark" => FoldTrait.Mark,
        "invisible" => FoldTrait.Invisible,
        "bidi-control" => FoldTrait.BidiControl,
        "joiner" => FoldTrait.Joiner,
        "selector" => FoldTrait.Selector,
        "accent" => FoldTrait.Accent,
        "emoji" => FoldTrait.Emoji,
        "surrogate" => FoldTrait.Surrogate,
        _ => throw new InvalidOperationException($"There is no trait '{name}'."),
    });
}
