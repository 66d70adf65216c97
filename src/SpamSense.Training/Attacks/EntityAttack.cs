using System.Globalization;

namespace SpamSense.Training.Attacks;

/// <summary>Numeric character references of HTML, encoded once or twice.</summary>
public sealed class EntityAttack(bool isDouble) : CharacterAttack
{
    /// <inheritdoc/>
    public override string Name => isDouble ? "double-entities" : "entities";

    /// <inheritdoc/>
    public override string Description => $"a numeric HTML entity{(isDouble ? ", encoded twice," : "")} for 30 % of the letters and digits";

    /// <inheritdoc/>
    protected override string? Change(char c, Random random)
    {
        if (!char.IsAsciiLetterOrDigit(c))
        {
            return null;
        }

        var ampersand = !isDouble ? "&" : random.Next(2) == 0 ? "&amp;" : "&#38;";
        return ampersand + random.Next(4) switch
        {
            0 => $"#{(int)c};",
            1 => $"#{((int)c).ToString("D7", CultureInfo.InvariantCulture)};",
            2 => $"#x{(int)c:x};",
            _ => $"#X{(int)c:X4};",
        };
    }
}
