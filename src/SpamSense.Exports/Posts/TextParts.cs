using System.Text;
using SpamSense.Content;
using SpamSense.Exports.Batches;

namespace SpamSense.Exports.Posts;

/// <summary>Puts the text of a post together from the columns that a platform spreads it over, as <see cref="Platforms.TitledText"/> does for posts in memory.</summary>
internal sealed class TextParts
{
    // An ampersand of one byte becomes an entity of five; and the value stands behind its escaped form while that is written.
    private const int RoomPerByte = 6;

    private const int Paragraph = 16;
    private const string Gap = "\n\n";

    private readonly TableDialect _dialect;
    private readonly bool _isHtml;

    private TextParts(TableDialect dialect) => (_dialect, _isHtml) = (dialect, dialect.TextFormat == ContentFormat.Html);

    /// <summary>How the texts of a dialect are put together; null where each is in one column.</summary>
    public static TextParts? Of(TableDialect? dialect) => dialect is { TitleColumn: not null } or { LinkColumn: not null } ? new TextParts(dialect) : null;

    /// <summary>Adds the text of a record.</summary>
    /// <returns>Whether anything is left of what is in the column of texts, or there was nothing.</returns>
    public bool AddText(TextList texts, RawCell title, RawCell link, RawCell text)
    {
        var target = texts.Reserve(Paragraph + ((title.Length + link.Length) * RoomPerByte) + text.Length);
        var length = Write(title, _dialect.DecodeTitle, target, isParagraph: true);
        var start = length + (length > 0 ? Encoding.UTF8.GetBytes(Gap, target[length..]) : 0);
        var body = text.CopyTo(target[start..]);
        body = _dialect.Decode is { } decode ? decode(target.Slice(start, body), target[start..]) : body;
        var isKept = body > 0 || text.Length == 0;
        if (body == 0)
        {
            body = Write(link, _dialect.DecodeLink, target[start..], isParagraph: false);
        }

        texts.Commit(body > 0 ? start + body : length);
        return isKept;
    }

    /// <summary>What is left of a text that begins with the title of its record.</summary>
    public string WithoutTitle(string? title, string text)
    {
        var cell = Encoding.UTF8.GetBytes(title ?? "");
        var target = new byte[Paragraph + (cell.Length * RoomPerByte)];
        var length = Write(RawCell.OfField(cell, hasDoubledQuotes: false), _dialect.DecodeTitle, target, isParagraph: true);
        var start = Encoding.UTF8.GetString(target.AsSpan(0, length)) + Gap;
        return length > 0 && text.StartsWith(start, StringComparison.Ordinal) ? text[start.Length..] : text;
    }

    private int Write(RawCell cell, TextDecoder? decode, Span<byte> target, bool isParagraph)
    {
        if (!_isHtml)
        {
            var plain = cell.CopyTo(target);
            return decode is null ? plain : decode(target[..plain], target);
        }

        var raw = target[^cell.Length..];
        var length = cell.CopyTo(raw);
        length = decode is null ? length : decode(raw[..length], raw);
        return length == 0 ? 0 : WriteHtml(raw[..length], target, isParagraph);
    }

    private static int WriteHtml(ReadOnlySpan<byte> plain, Span<byte> target, bool isParagraph)
    {
        var length = Append(isParagraph ? "<p>"u8 : [], target, 0);
        foreach (var one in plain)
        {
            switch (one)
            {
                case (byte)'&':
                    length = Append("&amp;"u8, target, length);
                    break;
                case (byte)'<':
                    length = Append("&lt;"u8, target, length);
                    break;
                case (byte)'>':
                    length = Append("&gt;"u8, target, length);
                    break;
                default:
                    target[length++] = one;
                    break;
            }
        }

        return Append(isParagraph ? "</p>"u8 : [], target, length);
    }

    private static int Append(ReadOnlySpan<byte> bytes, Span<byte> target, int length)
    {
        bytes.CopyTo(target[length..]);
        return length + bytes.Length;
    }
}
