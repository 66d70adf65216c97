using System.Globalization;
using System.Runtime.CompilerServices;

namespace SpamSense.Content;

/// <summary>Reads a data file that gives each UTF-16 unit a code: <c>[name]</c> opens a code, and below it stand ranges of units, <c>0041-005A</c>.</summary>
internal static class CharacterRanges
{
    private const int CodeLength = 4;
    private const int RangeLength = CodeLength + 1 + CodeLength;

    /// <summary>Reads a file.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="codeOf">The code for a name.</param>
    /// <returns>The code of every unit; 0 for those that the file does not list.</returns>
    internal static byte[] Read(string name, Func<string, byte> codeOf)
    {
        var codes = new byte[char.MaxValue + 1];
        byte code = 0;
        foreach (var row in EmbeddedText.ReadRows(name))
        {
            if (row[0] == '[')
            {
                code = codeOf(row[1..^1]);
                continue;
            }

            for (var i = 0; i < row.Length; i += RangeLength + 1)
            {
                var (first, last) = (Hex(row.AsSpan(i, CodeLength)), Hex(row.AsSpan(i + CodeLength + 1, CodeLength)));

                // A span's own way to fill is compiled anew in each process.
                Unsafe.InitBlockUnaligned(ref codes[first], code, (uint)(last - first + 1));
            }
        }

        return codes;
    }

    private static int Hex(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
