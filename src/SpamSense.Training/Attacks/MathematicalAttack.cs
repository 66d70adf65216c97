namespace SpamSense.Training.Attacks;

/// <summary>Letters and digits of the mathematical alphabets, one alphabet for a text.</summary>
public sealed class MathematicalAttack : IAttack
{
    /// <summary>The first letters of the alphabets that have no gaps, capitals then small ones: bold, sans-serif, monospace and so on.</summary>
    private static readonly int[] Alphabets = [0x1D400, 0x1D468, 0x1D4D0, 0x1D56C, 0x1D5A0, 0x1D5D4, 0x1D608, 0x1D63C, 0x1D670];

    private static readonly int[] Digits = [0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6];

    /// <inheritdoc/>
    public string Name => "mathematical";

    /// <inheritdoc/>
    public string Description => "every letter and digit from a mathematical alphabet";

    /// <inheritdoc/>
    public bool IsExact => true;

    /// <inheritdoc/>
    public string Apply(string text, Random random)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(random);
        var alphabet = Alphabets[random.Next(Alphabets.Length)];
        var digits = Digits[random.Next(Digits.Length)];
        return string.Concat(text.Select(c => c switch
        {
            >= 'A' and <= 'Z' => char.ConvertFromUtf32(alphabet + c - 'A'),
            >= 'a' and <= 'z' => char.ConvertFromUtf32(alphabet + 26 + c - 'a'),
            >= '0' and <= '9' => char.ConvertFromUtf32(digits + c - '0'),
            _ => c.ToString(),
        }));
    }
}
