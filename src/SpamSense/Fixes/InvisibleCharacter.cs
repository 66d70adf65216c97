namespace SpamSense.Fixes;

/// <summary>Characters that no reader sees, and when a text can do without them.</summary>
internal static class InvisibleCharacter
{
    // The first script whose spelling needs joiners and marks of direction begins here; before it come Latin, Greek, Cyrillic, Armenian.
    private const int FirstJoiningScript = 0x0590;

    /// <summary>Whether nothing is lost without the character.</summary>
    /// <param name="code">The character.</param>
    /// <param name="before">The last character before it that can be seen, or 0.</param>
    internal static bool IsNeedless(int code, int before) => IsNeedlessAnywhere(code) || (IsJoiner(code) && before < FirstJoiningScript);

    private static bool IsNeedlessAnywhere(int code) => code is
        (< 0x20 and not ('\t' or '\n' or '\r' or '\v' or '\f')) or (>= 0x7F and <= 0x9F and not 0x85)
        or 0x00AD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F)
        or 0x200B or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F)
        or 0x3164 or 0xFEFF or 0xFFA0 or (>= 0xFFF0 and <= 0xFFFB);

    /// <summary>Joiners, selectors of a variant, and the tags that flags are made of.</summary>
    private static bool IsJoiner(int code) => code is 0x200C or 0x200D or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF);
}
