using System.IO.Compression;
using Microsoft.ML;

namespace SpamSense.Training;

/// <summary>Writes a model as a zip whose bytes depend on nothing but the model.</summary>
internal static class ModelArchive
{
    // The earliest time that a zip can tell.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>ML.NET stamps entries with the time of day; here they are written again in order and without it.</summary>
    internal static byte[] Save(MLContext context, ITransformer model, DataViewSchema schema)
    {
        using var written = new MemoryStream();
        context.Model.Save(model, schema, written);
        using var result = new MemoryStream();
        using (var source = new ZipArchive(written, ZipArchiveMode.Read))
        using (var target = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.SmallestSize);
                copy.LastWriteTime = Epoch;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return result.ToArray();
    }
}
