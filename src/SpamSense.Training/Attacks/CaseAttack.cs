namespace SpamSense.Training.Attacks;

/// <summary>Capitals where small letters stood, and the other way round.</summary>
public sealed class CaseAttack : CharacterAttack
{
    /// <inheritdoc/>
    public override string Name => "case";

    /// <inheritdoc/>
    public override string Description => "the other case for 30 % of the ASCII letters";

    /// <inheritdoc/>
    protected override string? Change(char c, Random random) => char.IsAsciiLetter(c) ? ((char)(c ^ ' ')).ToString() : null;
}
