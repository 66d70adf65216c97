namespace SpamSense.AspNetCore;

/// <summary>Marks an endpoint that checks its comment.</summary>
internal sealed class SpamCheckMetadata
{
    internal static SpamCheckMetadata Instance { get; } = new();
}
