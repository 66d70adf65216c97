using System.Security.Cryptography;

namespace SpamSense.Cli.Scoring.Resuming;

/// <summary>What tells a file from one that was changed: reading all of it would take as long as scoring it.</summary>
/// <param name="Path">Its name on the command line.</param>
/// <param name="Length">Its length in bytes; -1 for what is no file.</param>
/// <param name="WrittenAt">When it was written last.</param>
/// <param name="Hash">A hash of its beginning and its end.</param>
internal sealed record InputIdentity(string Path, long Length, DateTime WrittenAt, string Hash)
{
    private const int HashedLength = 64 * 1024;

    /// <summary>The identity of a file, or of the lack of one.</summary>
    public static InputIdentity Of(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return new InputIdentity(path, file.Length, System.IO.File.GetLastWriteTimeUtc(path), HashOf(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new InputIdentity(path, -1, default, "");
        }
    }

    /// <summary>In what the file differs from an older state of it, or <see langword="null"/> when it does not.</summary>
    public string? DifferenceFrom(InputIdentity old) => this switch
    {
        _ when Path != old.Path => "name",
        _ when Length != old.Length => "length",
        _ when WrittenAt != old.WrittenAt => "time of the last change",
        _ when Hash != old.Hash => "content",
        _ => null,
    };

    private static string HashOf(FileStream file)
    {
        var head = new byte[(int)Math.Min(HashedLength, file.Length)];
        file.ReadExactly(head);
        file.Position = file.Length - head.Length;
        var tail = new byte[head.Length];
        file.ReadExactly(tail);
        return Convert.ToHexString(SHA256.HashData([.. head, .. tail]));
    }
}
