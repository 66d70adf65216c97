namespace SpamSense.Training.Attacks;

/// <summary>Letters of other scripts that look like Latin ones.</summary>
public sealed class LookAlikeAttack : CharacterAttack
{
    /// <inheritdoc/>
    public override string Name => "look-alikes";

    /// <inheritdoc/>
    public override string Description => "a Cyrillic, Greek, Armenian or Cherokee letter for 30 % of the letters";

    /// <inheritdoc/>
    protected override string? Change(char c, Random random) => LookAlikeList.Imitate(c, random);
}
