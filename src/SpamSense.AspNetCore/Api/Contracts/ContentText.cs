using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>
/// Reads text that somebody published. Half a surrogate pair is content like any other: a platform that cuts an excerpt in the middle of an emoji
/// sends it, and an author may.
/// </summary>
internal sealed class ContentText : JsonConverter<string>
{
    private const int HexDigits = 4;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException();
        }

        if (!reader.ValueIsEscaped)
        {
            return reader.GetString();
        }

        try
        {
            return Unescape(reader.HasValueSequence ? Strict.GetString(reader.ValueSequence) : Strict.GetString(reader.ValueSpan));
        }
        catch (DecoderFallbackException e)
        {
            throw new JsonException(null, e);
        }
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    /// <summary>Undoes escapes that the reader found well-formed.</summary>
    private static string Unescape(string raw)
    {
        var text = new StringBuilder(raw.Length);
        var rest = raw.AsSpan();
        while (rest.IndexOf('\\') is >= 0 and var escape)
        {
            text.Append(rest[..escape]);
            var sign = rest[escape + 1];
            rest = rest[(escape + 2)..];
            if (sign == 'u')
            {
                text.Append((char)ushort.Parse(rest[..HexDigits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                rest = rest[HexDigits..];
            }
            else
            {
                text.Append(sign switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => sign });
            }
        }

        return text.Append(rest).ToString();
    }
}
