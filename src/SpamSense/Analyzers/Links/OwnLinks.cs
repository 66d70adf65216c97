using SpamSense.Analyzers.Suppressors;
using SpamSense.Configuration;
using SpamSense.Content;

namespace SpamSense.Analyzers.Links;

/// <summary>Picks the link that a finding about several links stands at.</summary>
internal static class OwnLinks
{
    /// <summary>
    /// The author's first link that does not go to an allowed domain; else his first one. A finding at a link to an allowed domain is set
    /// aside, and the other links with it if it spoke for them: whoever links to the site itself first could link to anything then.
    /// </summary>
    internal static ContentLink? First(ContentTree tree, AnalyzerOptions options)
    {
        ContentLink? first = null;
        foreach (var link in tree.Links)
        {
            if (link.IsQuoted)
            {
                continue;
            }

            if (options.AllowedDomains.Count == 0 || !AllowedDomainSuppressor.IsAllowed(link, options))
            {
                return link;
            }

            first ??= link;
        }

        return first;
    }
}
