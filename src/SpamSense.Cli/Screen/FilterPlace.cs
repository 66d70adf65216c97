using System.Text;

namespace SpamSense.Cli.Screen;

/// <summary>Shows where in a filter something is wrong: the filter, and a caret below the place.</summary>
internal static class FilterPlace
{
    private const int MostBefore = 60;
    private const int MostBehind = 30;

    public static void Write(string filter, int position)
    {
        var start = Math.Max(0, position - MostBefore);
        var before = Visible(filter[start..position]);
        var behind = Visible(filter[position..Math.Min(filter.Length, position + MostBehind)]);
        Console.Error.WriteLine($"  {before}{behind}");
        Console.Error.WriteLine($"  {new string(' ', Cells.Count(before))}^");
    }

    private static string Visible(string part)
    {
        var visible = new StringBuilder();
        foreach (var rune in part.EnumerateRunes())
        {
            visible.Append(VisibleText.Of(rune));
        }

        return visible.ToString();
    }
}
