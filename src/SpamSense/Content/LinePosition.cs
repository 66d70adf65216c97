using System.Globalization;

namespace SpamSense.Content;

/// <summary>A place in a text by line and column.</summary>
/// <param name="Line">The line, counted from 0.</param>
/// <param name="Character">The UTF-16 unit in the line, counted from 0.</param>
public readonly record struct LinePosition(int Line, int Character)
{
    /// <summary>Line and column as people count them, from 1: <c>3,14</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line + 1},{Character + 1}");
}
