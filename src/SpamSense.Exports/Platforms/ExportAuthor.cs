namespace SpamSense.Exports.Platforms;

/// <summary>Who somebody is in an export that keeps its authors apart from their posts.</summary>
/// <param name="Name">The name that is shown.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="Url">The home page.</param>
internal sealed record ExportAuthor(string? Name, string? Email = null, string? Url = null);
