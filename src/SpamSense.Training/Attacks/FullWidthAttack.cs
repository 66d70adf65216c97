namespace SpamSense.Training.Attacks;

/// <summary>The wide forms that East Asian fonts have of ASCII.</summary>
public sealed class FullWidthAttack : CharacterAttack
{
    private const int Distance = 0xFEE0;

    /// <inheritdoc/>
    public override string Name => "full-width";

    /// <inheritdoc/>
    public override string Description => "the full-width form of every ASCII character";

    /// <inheritdoc/>
    protected override double Share => 1;

    /// <inheritdoc/>
    protected override string? Change(char c, Random random) => c == ' ' ? "\u3000" : c is > ' ' and <= '~' ? ((char)(c + Distance)).ToString() : null;
}
