namespace SpamSense.Training.Attacks;

/// <summary>Characters without a shape after letters: zero-width ones, soft hyphens, tags, variation selectors.</summary>
public sealed class InvisibleAttack : CharacterAttack
{
    private static readonly string[] Invisibles =
        ["\u200B", "\u200C", "\u200D", "\u2060", "\u2063", "\uFEFF", "\u00AD", "\u180E", "\u034F", "\uFE0F", "\u200E", "\U000E0041", "\U000E0120"];

    /// <inheritdoc/>
    public override string Name => "invisible";

    /// <inheritdoc/>
    public override string Description => "an invisible character after 30 % of the letters";

    /// <inheritdoc/>
    protected override string? Change(char c, Random random) => char.IsLetter(c) ? c + Invisibles[random.Next(Invisibles.Length)] : null;
}
