namespace SpamSense.Server.Storage.Keys;

/// <summary>A key as the database has it: its hash, and enough of it to tell it from others.</summary>
/// <param name="Hash">The SHA-256 of the key.</param>
/// <param name="Site">The name of the site.</param>
/// <param name="Url">The address of the site, where it is known.</param>
/// <param name="Hint">The first two digits of the key.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="RevokedAt">When it was revoked; <see langword="null"/> while it is good.</param>
internal sealed record StoredKey(byte[] Hash, string Site, string? Url, string Hint, DateTimeOffset CreatedAt, DateTimeOffset? RevokedAt);
