using System.Text;

namespace SpamSense.Training.Attacks;

/// <summary>An attack on characters, one at a time and each by chance.</summary>
public abstract class CharacterAttack : IAttack
{
    /// <summary>The share of the characters that an attack tries to change, where it need not change all.</summary>
    protected const double SomeCharacters = 0.3;

    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public abstract string Description { get; }

    /// <inheritdoc/>
    public bool IsExact => true;

    /// <summary>The probability with which a character is changed.</summary>
    protected virtual double Share => SomeCharacters;

    /// <inheritdoc/>
    public string Apply(string text, Random random)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(random);
        var builder = new StringBuilder(text.Length * 2);
        foreach (var c in text)
        {
            builder.Append((random.NextDouble() < Share ? Change(c, random) : null) ?? c.ToString());
        }

        return builder.ToString();
    }

    /// <summary>What stands for a character.</summary>
    /// <param name="c">The character.</param>
    /// <param name="random">Decides where there is a choice.</param>
    /// <returns>The disguise, or <see langword="null"/> where the character stays.</returns>
    protected abstract string? Change(char c, Random random);
}
