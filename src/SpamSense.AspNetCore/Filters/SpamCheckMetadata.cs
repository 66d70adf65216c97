namespace SpamSense.AspNetCore;

/// <summary>Marks an endpoint that checks its comment. Of several the last one counts, which is that of the endpoint itself.</summary>
internal sealed class SpamCheckMetadata;
