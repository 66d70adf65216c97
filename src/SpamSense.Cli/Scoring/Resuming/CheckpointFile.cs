using System.Security.Cryptography;
using System.Text.Json;
using SpamSense.Cli.Streams;

namespace SpamSense.Cli.Scoring.Resuming;

/// <summary>The file of a checkpoint. A new one is written beside it, forced to the disk and renamed, so that at every moment a whole one is there.</summary>
internal sealed class CheckpointFile(string path)
{
    /// <summary>What its name gets while it is written. Always the same: a killed process leaves at most one, and the next run takes it.</summary>
    public const string Suffix = ".tmp";

    public string Path => path;

    public bool Exists => File.Exists(path);

    /// <summary>Reads the file.</summary>
    /// <exception cref="CommandFailureException">It is no checkpoint of this version, or may not be read.</exception>
    public Checkpoint Load()
    {
        try
        {
            using var stream = File.OpenRead(path);
            if (JsonSerializer.Deserialize(stream, CheckpointJson.Default.Checkpoint) is { Version: Checkpoint.CurrentVersion } checkpoint && checkpoint.Digest == DigestOf(checkpoint))
            {
                return checkpoint;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailureException(IoSentence.ForInput(path, exception), exception);
        }
        catch (JsonException)
        {
            // Somebody's other file, and the sentence below says so.
        }

        throw new CommandFailureException($"'{path}' is no checkpoint that this version of spamsense has written; name another file, or delete it.");
    }

    /// <summary>Writes the file.</summary>
    /// <exception cref="CommandFailureException">It cannot be written; the one before it stays.</exception>
    public void Save(Checkpoint checkpoint)
    {
        try
        {
            using (var stream = new FileStream(path + Suffix, FileMode.Create, FileAccess.Write))
            {
                JsonSerializer.Serialize(stream, checkpoint with { Digest = DigestOf(checkpoint) }, CheckpointJson.Default.Checkpoint);
                stream.Flush(flushToDisk: true);
            }

            File.Move(path + Suffix, path, overwrite: true);
        }
        catch (Exception exception) when (GuardedStream.IsFailure(exception))
        {
            throw new CommandFailureException(IoSentence.ForOutput(path, exception), exception);
        }
    }

    /// <summary>Removes what is not needed any more.</summary>
    /// <exception cref="CommandFailureException">It may not be removed.</exception>
    public void Delete()
    {
        try
        {
            File.Delete(path);
            File.Delete(path + Suffix);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailureException($"The run is complete, but its checkpoint '{path}' cannot be removed; delete it.", exception);
        }
    }
    // What a bad disk or an editor has changed may still be JSON, and would go on to other bytes without a word.
    private static string DigestOf(Checkpoint checkpoint) =>
        Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(checkpoint with { Digest = null }, CheckpointJson.Default.Checkpoint)));
}
