using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SpamSense.ReaderTrials;

/// <summary>An export of comments of about a hundred characters, a third of them in quotes.</summary>
internal static class TrialContent
{
    private static readonly string[] Comments =
    [
        "I made this twice last week and my sister, who never likes anything with lemon, asked me for it",
        "Thanks for writing about the bridge. My grandfather helped to build it and he still talks of that winter",
        "She said \"never again\" and then bought the next one, so we drove four hours in the rain for a clock",
        "Does anybody know whether the path along the river is open again after the storm in the spring?",
        "Get 20% off your first order with the code on my page and tell all of your friends about the shop",
        "The second photo is lovely. What did you use for the light, and how long did you have to wait for it?",
    ];

    public static byte[] Csv(int records)
    {
        var text = new StringBuilder("id,author,time,text\n");
        for (var i = 0; i < records; i++)
        {
            var comment = Comments[i % Comments.Length];
            var cell = comment.AsSpan().IndexOfAny(',', '"') < 0 ? comment : $"\"{comment.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            text.Append(CultureInfo.InvariantCulture, $"c{i},Ann {i % 89},{Time(i)},{cell}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static byte[] JsonLines(int records)
    {
        var text = new StringBuilder();
        for (var i = 0; i < records; i++)
        {
            text.Append(JsonSerializer.Serialize(new { id = $"c{i}", author = $"Ann {i % 89}", time = Time(i), text = Comments[i % Comments.Length] })).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Time(int i) => string.Create(CultureInfo.InvariantCulture, $"2026-06-{1 + (i % 28):D2}T{i % 24:D2}:41:20Z");
}
