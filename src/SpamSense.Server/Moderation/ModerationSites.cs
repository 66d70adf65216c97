using SpamSense.AspNetCore;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Moderation;

/// <summary>The sites that there is something to show of: those with a key, and those that something was checked for.</summary>
internal sealed class ModerationSites(ISiteDirectory directory, HistoryReader history)
{
    internal IReadOnlyList<string> Names() => [.. directory.Sites.Select(site => site.Name).Union(history.Sites(), StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The site of a name, or the first of all; <see langword="null"/> where there is none.</summary>
    internal string? Choose(string? name, IReadOnlyList<string> names) => name is not null && names.Contains(name, StringComparer.Ordinal) ? name : MostChecked(names);

    // Who opens the page for the first time looks for the site that is alive.
    private string? MostChecked(IReadOnlyList<string> names)
    {
        var counted = history.Sites();
        return names.FirstOrDefault(name => counted.Contains(name, StringComparer.Ordinal)) ?? (names.Count > 0 ? names[0] : null);
    }
}
