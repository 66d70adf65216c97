using System.Text.Json;

namespace SpamSense.Server.Storage.Corrections;

/// <summary>A post as a column of the database.</summary>
internal static class StoredPost
{
    /// <summary>Writes a post as JSON: it keeps every character, zeros as well, at which SQLite would end a text.</summary>
    internal static string Write(Post post) => JsonSerializer.Serialize(post, StoredPostJson.Default.Post);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    internal static Post Read(string json) => JsonSerializer.Deserialize(json, StoredPostJson.Default.Post)!;
}
