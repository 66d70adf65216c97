namespace SpamSense.Training.Attacks;

/// <summary>Digits and signs for the letters of a word: <c>fr33 m0n3y</c>.</summary>
public sealed class LeetspeakAttack : WordAttack
{
    private const int ShortestWord = 3;

    private static readonly Dictionary<char, string> Signs = new()
    {
        ['a'] = "4@",
        ['b'] = "8",
        ['c'] = "(",
        ['e'] = "3",
        ['g'] = "9",
        ['i'] = "1!",
        ['l'] = "1",
        ['o'] = "0",
        ['q'] = "9",
        ['s'] = "5$",
        ['t'] = "7",
        ['z'] = "2",
    };

    /// <inheritdoc/>
    public override string Name => "leetspeak";

    /// <inheritdoc/>
    public override string Description => "digits and signs for twelve letters, in 20 % of the words of three letters and more";

    /// <inheritdoc/>
    protected override double Share => 0.2;

    /// <inheritdoc/>
    protected override string? Change(string word, string previous, Random random) => word.Length < ShortestWord ? null : string.Concat(word.Select(c =>
        Signs.TryGetValue(char.ToLowerInvariant(c), out var signs) ? signs[random.Next(signs.Length)] : c));
}
