namespace SpamSense.Training.Attacks;

/// <summary>A sign between the letters of a word: <c>f r e e</c>, <c>f.r.e.e</c>.</summary>
public sealed class SeparatedLettersAttack(string name, char separator) : WordAttack
{
    private const int ShortestWord = 4;

    /// <inheritdoc/>
    public override string Name => name;

    /// <inheritdoc/>
    public override string Description => $"a {(separator == ' ' ? "space" : "dot")} between the letters of 20 % of the words of four letters and more";

    /// <inheritdoc/>
    protected override double Share => 0.2;

    /// <inheritdoc/>
    protected override string? Change(string word, string previous, Random random) => word.Length < ShortestWord ? null : string.Join(separator, word.AsEnumerable());
}
