namespace SpamSense.Training.Attacks;

/// <summary>One slip in a word: two letters swapped, one dropped, one doubled, or the key beside it. The first letter stays, as readers need it most.</summary>
public sealed class TypoAttack : WordAttack
{
    private const int ShortestWord = 4;

    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <inheritdoc/>
    public override string Name => "typos";

    /// <inheritdoc/>
    public override string Description => "a letter swapped, dropped, doubled or mistyped in 10 % of the words of four letters and more";

    /// <inheritdoc/>
    protected override double Share => 0.1;

    /// <inheritdoc/>
    protected override string? Change(string word, string previous, Random random)
    {
        if (word.Length < ShortestWord)
        {
            return null;
        }

        var place = random.Next(1, word.Length - 1);
        return random.Next(4) switch
        {
            0 => $"{word[..place]}{word[place + 1]}{word[place]}{word[(place + 2)..]}",
            1 => word.Remove(place, 1),
            2 => word.Insert(place, word[place].ToString()),
            _ => $"{word[..place]}{Neighbour(word[place], random)}{word[(place + 1)..]}",
        };
    }

    private static char Neighbour(char c, Random random)
    {
        var small = char.ToLowerInvariant(c);
        var row = Rows.First(keys => keys.Contains(small, StringComparison.Ordinal));
        var key = row.IndexOf(small, StringComparison.Ordinal);
        var beside = key == 0 ? 1 : key == row.Length - 1 ? key - 1 : key + (random.Next(2) == 0 ? -1 : 1);
        return char.IsAsciiLetterUpper(c) ? char.ToUpperInvariant(row[beside]) : row[beside];
    }
}
