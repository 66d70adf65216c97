using System.Text.Json;
using SpamSense.AspNetCore;

namespace SpamSense.Server.Storage.Corrections;

/// <summary>Writes corrections as the labelled records that <c>spamsense train</c> reads.</summary>
internal static class CorrectionLines
{
    /// <summary>Writes all corrections, or those of a site, a line each.</summary>
    /// <returns>How many there were.</returns>
    internal static async Task<int> WriteAsync(ServerDatabase database, string? site, Stream stream, CancellationToken cancellationToken)
    {
        var count = 0;
        using var buffer = new BufferedStream(stream);
        await foreach (var correction in SqliteCorrectionStore.ReadAsync(database, site, cancellationToken).ConfigureAwait(false))
        {
            await using (var writer = new Utf8JsonWriter(buffer))
            {
                Write(writer, correction);
            }

            buffer.WriteByte((byte)'\n');
            count++;
        }

        await buffer.FlushAsync(cancellationToken).ConfigureAwait(false);
        return count;
    }

    private static void Write(Utf8JsonWriter writer, Correction correction)
    {
        writer.WriteStartObject();
        writer.WriteString("id", correction.Id);
        writer.WriteString("source", correction.Site);
        writer.WriteString("kind", correction.Post.Kind.ToString().ToLowerInvariant());
        writer.WriteString("text", correction.Post.Text);
        writer.WriteString("label", correction.Label.ToString().ToLowerInvariant());
        writer.WriteEndObject();
    }
}
