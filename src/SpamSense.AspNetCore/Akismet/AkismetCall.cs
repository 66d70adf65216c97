namespace SpamSense.AspNetCore;

/// <summary>A request whose key is good.</summary>
/// <param name="Site">The site of the key.</param>
/// <param name="Fields">What the client sent.</param>
/// <param name="Options">The options that hold for it.</param>
internal sealed record AkismetCall(Site Site, AkismetFields Fields, AkismetOptions Options);
