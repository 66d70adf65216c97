using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SpamSense.AspNetCore;

/// <summary>The answer to <c>key-sites</c>.</summary>
internal sealed record AkismetSitePage(AkismetMonth Month, string Site, int Limit, int Offset, int Total, AkismetCounts Counts)
{
    private bool HasSite => Total > 0 && Offset == 0 && Limit > 0;

    internal void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartArray(Month.ToString());
        if (HasSite)
        {
            json.WriteStartObject();
            json.WriteString("site", Site);
            json.WriteNumber("api_calls", Counts.Checks);
            json.WriteNumber("spam", Counts.Spam);
            json.WriteNumber("ham", Counts.Ham);
            json.WriteNumber("missed_spam", Counts.MissedSpam);
            json.WriteNumber("false_positives", Counts.FalsePositives);
            json.WriteBoolean("is_revoked", false);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("limit", Limit);
        json.WriteNumber("offset", Offset);
        json.WriteNumber("total", Total);
    }

    /// <param name="key">The key as sent. Where any key will do it is anything at all, and a cell must not become a formula or a line of its own.</param>
    internal string ToCsv(ReadOnlySpan<char> key)
    {
        var csv = new StringBuilder("Active sites for ");
        foreach (var character in key)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                csv.Append(character);
            }
        }

        csv.Append(CultureInfo.InvariantCulture, $" during {Month} (limit:{Limit}, offset: {Offset}, total: {Total})\n");
        csv.Append("Site,Total API Calls,Spam,Ham,Missed Spam,False Positives,Is Revoked\n");
        if (HasSite)
        {
            var (spam, ham, missed, wrong) = Counts;
            csv.Append(CultureInfo.InvariantCulture, $"{CellOf(Site)},{Counts.Checks},{spam},{ham},{missed},{wrong},false\n");
        }

        return csv.ToString();
    }

    private static string CellOf(string text)
    {
        var isPlain = true;
        foreach (var character in text)
        {
            isPlain &= char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or ':';
        }

        return isPlain && !text.StartsWith('-') ? text : "\"'" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
