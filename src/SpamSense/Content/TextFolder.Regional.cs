namespace SpamSense.Content;

internal ref partial struct TextFolder
{
    /// <summary>Regional indicators are flags where each two of them are a region, and letters in disguise elsewhere.</summary>
    private void TakeRegional(int code, int start, int length, int end)
    {
        if (start >= _regionalEnd)
        {
            _regionalEnd = ReadRegionals(_text[..end], start, out _regionalIsFlags);
        }

        if (_regionalIsFlags)
        {
            AppendPair((char)0xD83C, (char)(0xDDE6 + code - FoldTable.FirstRegional), start, length, isEmoji: true);
        }
        else
        {
            AppendUndressed((char)('A' + code - FoldTable.FirstRegional), start, length);
        }
    }

    /// <summary>Reads a run of regional indicators, with at most one space and any invisible characters between two of them.</summary>
    /// <returns>Where the run ends. Each run is read once, as the next one begins behind it.</returns>
    private static int ReadRegionals(ReadOnlySpan<char> text, int start, out bool isFlags)
    {
        isFlags = true;
        var first = 0;
        var isApart = false;
        var hasSpace = false;
        var end = start;
        for (var position = start; position < text.Length;)
        {
            var code = CodeAt(text, position, out var length, out _);
            position += length;
            if (code is >= FoldTable.FirstRegional and <= FoldTable.LastRegional)
            {
                isFlags &= first == 0 || (!isApart && FoldTable.IsRegion(first, code));
                first = first == 0 ? code : 0;
                isApart = false;
                hasSpace = false;
                end = position;
            }
            else if (IsSpace(code) && !hasSpace)
            {
                hasSpace = true;
                isApart = true;
            }
            else if (IsTransparent(code))
            {
                isApart = true;
            }
            else
            {
                break;
            }
        }

        isFlags &= first == 0;
        return end;
    }

    private static bool IsSpace(int code) => code <= char.MaxValue && CharacterTable.ClassOf((char)code) == CharacterClass.Space;

    private static bool IsTransparent(int code) => code <= char.MaxValue
        ? CharacterTable.ClassOf((char)code) == CharacterClass.Ignored
        : code >= 0xE0000;
}
