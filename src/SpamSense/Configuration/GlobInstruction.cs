namespace SpamSense.Configuration;

/// <summary>An instruction of a compiled pattern. All branches lead forward.</summary>
/// <param name="Step">What it does.</param>
/// <param name="Character">The character that it takes.</param>
/// <param name="Set">The characters and ranges (<c>a-f</c>) of a set.</param>
/// <param name="Targets">Where a branch goes on.</param>
internal readonly record struct GlobInstruction(GlobStep Step, char Character = '\0', string Set = "", List<int>? Targets = null)
{
    /// <summary>Whether the instruction takes a character.</summary>
    internal bool Takes(char c) => Step switch
    {
        GlobStep.Character => c == Character,
        GlobStep.One or GlobStep.Part => c != '/',
        GlobStep.Whole => true,
        GlobStep.Set => SetContains(c),
        GlobStep.OutsideSet => c != '/' && !SetContains(c),
        _ => false,
    };

    private bool SetContains(char c)
    {
        for (var i = 0; i < Set.Length; i++)
        {
            var isRange = i + 2 < Set.Length && Set[i + 1] == '-';
            if (isRange ? c >= Set[i] && c <= Set[i + 2] : c == Set[i])
            {
                return true;
            }

            i += isRange ? 2 : 0;
        }

        return false;
    }
}
