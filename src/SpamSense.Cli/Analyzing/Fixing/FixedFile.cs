using System.Globalization;
using SpamSense.Cli.Screen;

namespace SpamSense.Cli.Analyzing.Fixing;

/// <summary>An input that was mended.</summary>
/// <param name="Input">Its name.</param>
/// <param name="Copy">The name of its copy.</param>
/// <param name="Posts">In how many posts something was mended.</param>
internal sealed record FixedFile(string Input, string Copy, long Posts)
{
    /// <summary>The name of the copy of an input: <c>comments.fixed.csv</c>. It is not compressed.</summary>
    public static string NameFor(string input)
    {
        var name = input.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? input[..^3] : input;
        return Path.ChangeExtension(name, $".fixed{Path.GetExtension(name)}");
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Input}: {Wording.Posts(Posts)} mended, written to {Copy}");
}
