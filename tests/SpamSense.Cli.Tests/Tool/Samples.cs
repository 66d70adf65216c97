using System.Globalization;
using System.Text;

namespace SpamSense.Cli.Tests.Tool;

/// <summary>Posts that no classifier worth its name gets wrong, and exports made of them.</summary>
internal static class Samples
{
    public const string Kind = "Thank you for sharing this; my grandmother made the same soup and I still miss her kitchen.";
    public const string Pitch = "Congratulations! You have WON a $1000 gift card, claim it now at http://free-prize.example/win";

    public const string Csv = $"id,author,text\n1,Ada,\"{Kind}\"\n2,Bob,\"{Pitch}\"\n3,Cleo,\"What a lovely walk, thank you for the photos\"\n";

    public const string Tsv = $"id\tauthor\ttext\n4\tDan\t{Kind}\n5\tEve\t{Pitch}\n";

    public const string JsonLines =
        $$"""
        {"author":"Fay","text":"{{Kind}}","likes":3}
        {"author":"Gus","text":"{{Pitch}}","tags":["a","b"]}

        """;

    /// <summary>The line of a JSON Lines export that a slow or endless pipe is fed with.</summary>
    public static string JsonLine(int number) =>
        string.Create(CultureInfo.InvariantCulture, $$"""{"id":{{number}},"text":"{{(number % 3 == 0 ? Pitch : Kind)}} {{number}}"}""") + "\n";

    public static string LongCsv(int count)
    {
        var csv = new StringBuilder("id,text\n");
        for (var i = 0; i < count; i++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"{i},{Kind} {i}\n");
        }

        return csv.ToString();
    }
}
