using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SpamSense.AspNetCore;

/// <summary>Writes corrections as labelled records, as <c>spamsense train --data</c> and <c>spamsense evaluate</c> read them.</summary>
/// <remarks>
/// A record is a line of JSON: <c>id</c>, <c>source</c>, <c>kind</c>, <c>text</c>, <c>label</c>, <c>intent</c> and <c>lang</c>. It holds what the author wrote,
/// title and text, and neither name nor address: keep it as carefully as the comments themselves.
/// </remarks>
public static class CorrectionRecords
{
    private const string UnknownIntent = "unknown";

    // What training means by a text of no certain language, and the one that the shipped model knows.
    private const string UnknownLanguage = "und";
    private const string KnownLanguage = "en";

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes corrections, each as a line.</summary>
    /// <param name="corrections">The corrections.</param>
    /// <param name="output">Gets UTF-8. It stays open.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    /// <returns>How many were written.</returns>
    public static async Task<long> WriteAsync(IAsyncEnumerable<Correction> corrections, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>();
        await using var json = new Utf8JsonWriter(buffer, Plain);
        var count = 0L;
        await foreach (var correction in corrections.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            Write(correction, json, buffer);
            await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
            buffer.ResetWrittenCount();
            count++;
        }

        return count;
    }

    private static void Write(Correction correction, Utf8JsonWriter json, ArrayBufferWriter<byte> buffer)
    {
        var post = correction.Post;
        json.Reset(buffer);
        json.WriteStartObject();
        json.WriteString("id", $"{WellFormed(correction.Site)}:{correction.Id}");
        json.WriteString("source", WellFormed(correction.Site));
        json.WriteString("kind", post.Kind switch
        {
            PostKind.Post => "post",
            PostKind.Message => "message",
            _ => "comment",
        });
        var text = string.IsNullOrEmpty(post.Title) ? post.Text : $"{post.Title}\n{post.Text}";
        json.WriteString("text", WellFormed(text));
        json.WriteString("label", correction.Label == Orientation.Monetization ? "monetization" : "relationship");
        json.WriteString("intent", UnknownIntent);
        json.WriteString("lang", WellFormed(post.Language is { Length: > 0 } language ? language : LanguageOf(text)));
        json.WriteEndObject();
        json.Flush();
        buffer.Write("\n"u8);
    }

    /// <summary>Training takes texts of the languages it is asked for and leaves others out, and few clients tell one.</summary>
    private static string LanguageOf(string text) =>
        SpamClassifier.Default.Classify(text).Orientation == Orientation.Undecided ? UnknownLanguage : KnownLanguage;

    /// <summary>JSON cannot hold half of a surrogate pair: U+FFFD stands in its place.</summary>
    private static string WellFormed(string text) => CorrectionText.IsWellFormed(text) ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
