using SpamSense.Cli.Reporting.Page;
using SpamSense.Server.Moderation.Markup;

namespace SpamSense.Server.Moderation.Pages;

/// <summary>Chooses among the sites, where there are several.</summary>
internal static class SiteChoice
{
    internal static void Write(MarkupWriter page, ModerationRequest request, string path, string site, IReadOnlyList<string> names)
    {
        if (names.Count < 2)
        {
            page.Leaf("p", Words.Beginning(site, 80), ("class", "lead"));
            return;
        }

        using var form = page.Begin("form", ("method", "get"), ("action", request.AddressOf(path)), ("class", "filter"));
        using (page.Begin("select", ("name", "site"), ("aria-label", "Site")))
        {
            foreach (var name in names)
            {
                page.Leaf("option", Words.Beginning(name, 60), ("value", name), ("selected", name == site ? "selected" : null));
            }
        }

        page.Leaf("button", "Show", ("class", "plain"));
    }
}
