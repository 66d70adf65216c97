namespace SpamSense.Training.Attacks;

/// <summary>Letters that readers take for Latin ones, collected by hand for the attack and not from the product's table: Cyrillic, Greek, Armenian and Cherokee.</summary>
internal static class LookAlikeList
{
    private static readonly Dictionary<char, string> Imitations = new()
    {
        ['a'] = "\u0430\u03B1",
        ['b'] = "\u044C\u0432",
        ['c'] = "\u0441\u03F2",
        ['d'] = "\u0501",
        ['e'] = "\u0435\u0451\u04BD",
        ['f'] = "\u0584",
        ['g'] = "\u0581\u0261",
        ['h'] = "\u04BB\u0570\u043D",
        ['i'] = "\u0456\u03B9\u0457",
        ['j'] = "\u0458\u03F3",
        ['k'] = "\u043A\u03BA",
        ['l'] = "\u04CF",
        ['m'] = "\u043C",
        ['n'] = "\u0578\u03B7\u043F",
        ['o'] = "\u043E\u03BF\u0585\u04E7",
        ['p'] = "\u0440\u03C1",
        ['q'] = "\u051B\u0566",
        ['r'] = "\u0433\u044F",
        ['s'] = "\u0455",
        ['t'] = "\u0442\u03C4",
        ['u'] = "\u057D\u03C5",
        ['v'] = "\u03BD\u0475",
        ['w'] = "\u051D\u0461\u03C9",
        ['x'] = "\u0445\u03C7",
        ['y'] = "\u0443\u04AF\u03B3",
        ['z'] = "\u03B6",
        ['A'] = "\u0410\u0391\u13AA",
        ['B'] = "\u0412\u0392\u13F4",
        ['C'] = "\u0421\u03F9\u13DF",
        ['D'] = "\u13A0",
        ['E'] = "\u0415\u0395\u13AC",
        ['F'] = "\u03DC",
        ['G'] = "\u050C\u13C0",
        ['H'] = "\u041D\u0397\u13BB",
        ['I'] = "\u0406\u0399",
        ['J'] = "\u0408\u037F\u13AB",
        ['K'] = "\u041A\u039A\u13E6",
        ['L'] = "\u13DE",
        ['M'] = "\u041C\u039C\u13B7",
        ['N'] = "\u039D",
        ['O'] = "\u041E\u039F\u0555",
        ['P'] = "\u0420\u03A1\u13E2",
        ['Q'] = "\u051A",
        ['R'] = "\u13A1\u042F",
        ['S'] = "\u0405\u054F\u13DA",
        ['T'] = "\u0422\u03A4\u13A2",
        ['U'] = "\u054D",
        ['V'] = "\u0474\u13D9",
        ['W'] = "\u051C\u13B3",
        ['X'] = "\u0425\u03A7",
        ['Y'] = "\u04AE\u03A5",
        ['Z'] = "\u0396\u13C3",
    };

    internal static string? Imitate(char c, Random random) =>
        Imitations.TryGetValue(c, out var letters) ? letters[random.Next(letters.Length)].ToString() : null;
}
