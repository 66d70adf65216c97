using System.Globalization;

namespace SpamSense.Cli.Filtering;

/// <summary>A filter cannot be understood.</summary>
/// <param name="problem">What is wrong, as a part of a sentence.</param>
/// <param name="position">Where, counted from 0.</param>
internal sealed class FilterSyntaxException(string problem, int position)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"--where cannot be understood at character {position + 1}: {problem}."))
{
    /// <summary>Where, counted from 0.</summary>
    public int Position { get; } = position;
}
