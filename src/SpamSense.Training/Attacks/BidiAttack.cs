namespace SpamSense.Training.Attacks;

/// <summary>Controls of the reading direction around single letters, where they change nothing that is seen.</summary>
public sealed class BidiAttack : CharacterAttack
{
    private static readonly string[] Pairs =
        ["\u202A\u202C", "\u202B\u202C", "\u202D\u202C", "\u202E\u202C", "\u2066\u2069", "\u2067\u2069", "\u2068\u2069"];

    /// <inheritdoc/>
    public override string Name => "bidi";

    /// <inheritdoc/>
    public override string Description => "a pair of bidirectional controls around 30 % of the letters";

    /// <inheritdoc/>
    protected override string? Change(char c, Random random) => char.IsLetter(c) ? Pairs[random.Next(Pairs.Length)].Insert(1, c.ToString()) : null;
}
