namespace SpamSense.Configuration;

/// <summary>The lines below a section's head, or those before the first one.</summary>
/// <param name="Pattern">Which files or sources; <see langword="null"/> means all.</param>
/// <param name="Settings">The lines in their order.</param>
internal sealed record ConfigurationSection(GlobPattern? Pattern, List<ConfigurationSetting> Settings);
