using System.Globalization;
using System.Text;

namespace SpamSense.AspNetCore.Tests.Forms;

/// <summary>Decodes a form as slowly and simply as its definition reads.</summary>
internal static class PlainDecoder
{
    internal static List<(string Name, string Value)> Decode(byte[] body)
    {
        var text = Encoding.Latin1.GetString(body);
        var start = text.StartsWith("\u00EF\u00BB\u00BF", StringComparison.Ordinal) ? 3 : 0;
        return [.. text[start..].Split('&').Where(pair => pair.Length > 0).Select(pair => pair.Split('=', 2)).Select(pair => (Undo(pair[0]), Undo(pair.ElementAtOrDefault(1) ?? "")))];
    }

    private static string Undo(string sent)
    {
        var meant = new List<byte>();
        for (var i = 0; i < sent.Length; i++)
        {
            if (sent[i] == '%' && i + 2 < sent.Length && char.IsAsciiHexDigit(sent[i + 1]) && char.IsAsciiHexDigit(sent[i + 2]))
            {
                meant.Add(byte.Parse(sent.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 2;
            }
            else
            {
                meant.Add((byte)(sent[i] == '+' ? ' ' : sent[i]));
            }
        }

        return Encoding.UTF8.GetString([.. meant]);
    }
}
