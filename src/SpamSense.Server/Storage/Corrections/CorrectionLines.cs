using System.Text.Json;
using SpamSense.AspNetCore;

namespace SpamSense.Server.Storage.Corrections;

/// <summary>Writes corrections as the labelled records that <c>spamsense train</c> reads, the same as the JSON API does.</summary>
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
                JsonSerializer.Serialize(writer, ApiLabelledRecord.Of(correction), ApiJson.Default.ApiLabelledRecord);
            }

            buffer.WriteByte((byte)'\n');
            count++;
        }

        await buffer.FlushAsync(cancellationToken).ConfigureAwait(false);
        return count;
    }
}
