using System.Globalization;
using System.Text;

namespace SpamSense.Cli.Tests.Scoring;

/// <summary>An export of many posts, some of them damaged, of several lines, or not in Latin letters.</summary>
internal static class GeneratedExport
{
    public static string Csv(int posts)
    {
        var text = new StringBuilder("id,author,text\n");
        for (var i = 0; i < posts; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{i},Ann {i % 7},{Cell(i)}\n");
        }

        return text.ToString();
    }

    public static string JsonLines(int posts)
    {
        var text = new StringBuilder();
        for (var i = 0; i < posts; i++)
        {
            text.Append(i % 997 == 5 ? "{\"text\":" : string.Create(CultureInfo.InvariantCulture, $"{{\"author\":\"Ann {i % 7}\",\"text\":\"{Words(i)} \\u00e9\\n\"}}")).Append('\n');
        }

        return text.ToString();
    }

    private static string Cell(int i) => (i % 997) switch
    {
        5 => "\"never closed",
        6 => "\"a\" b",
        7 => "one,field,too,many",
        < 300 => $"\"{Words(i)},\n\"\"{i % 11}\"\"\"",
        _ => Words(i),
    };

    private static string Words(int i) => (i % 5) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"Thank you so much for telling us about your garden number {i % 1_000}"),
        1 => string.Create(CultureInfo.InvariantCulture, $"Earn ${i} a week from home and message me at once for the link"),
        2 => "J'ai fait le g\u00e2teau hier et toute la famille a aim\u00e9",
        3 => string.Create(CultureInfo.InvariantCulture, $"What did you use instead of the {i % 400} eggs? \u2764"),
        _ => string.Create(CultureInfo.InvariantCulture, $"Visit www.example.com/{i} for 20% off your first order"),
    };
}
