using System.Globalization;

namespace SpamSense.Content;

/// <summary>A row of a fold table: a range of code points that all become one character, or become consecutive ones.</summary>
internal readonly record struct FoldRow(int First, int Last, char Target, int Step)
{
    /// <summary>Reads <c>FIRST-LAST TARGET</c> or <c>FIRST-LAST +TARGET</c>.</summary>
    internal static FoldRow Parse(string row)
    {
        var dash = row.IndexOf('-', StringComparison.Ordinal);
        var space = row.IndexOf(' ', StringComparison.Ordinal);
        var target = row.AsSpan(space + 1);
        var step = target.Length > 1 && target[0] == '+' ? 1 : 0;
        return new FoldRow(Hex(row.AsSpan(0, dash)), Hex(row.AsSpan(dash + 1, space - dash - 1)), target[step], step);
    }

    internal void Apply(Action<int, char> set)
    {
        for (var code = First; code <= Last; code++)
        {
            set(code, (char)(Target + (Step * (code - First))));
        }
    }

    private static int Hex(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
