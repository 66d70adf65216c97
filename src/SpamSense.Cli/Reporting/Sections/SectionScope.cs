using SpamSense.Cli.Reporting.Page;

namespace SpamSense.Cli.Reporting.Sections;

/// <summary>The beginning that all sections share: what it is about, and what it found.</summary>
internal static class SectionScope
{
    /// <summary>Begins a section, which ends when the scope is disposed.</summary>
    /// <param name="page">The page.</param>
    /// <param name="id">Its name in addresses.</param>
    /// <param name="topic">What it is about.</param>
    /// <param name="finding">What it found.</param>
    /// <param name="lead">What a reader should know before the figures, or nothing.</param>
    public static MarkupWriter.Scope Begin(MarkupWriter page, string id, string topic, string finding, string lead = "")
    {
        var scope = page.Begin("section", ("id", id), ("aria-labelledby", $"{id}-heading"));
        page.Leaf("p", topic, ("class", "topic"));
        page.Leaf("h2", finding, ("id", $"{id}-heading"));
        if (lead.Length > 0)
        {
            page.Leaf("p", lead, ("class", "lead"));
        }

        return scope;
    }
}
