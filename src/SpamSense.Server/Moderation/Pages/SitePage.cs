using SpamSense.AspNetCore;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Moderation.Pages;

/// <summary>What came to a site, what its rules found, and what its moderators taught.</summary>
internal sealed class SitePage(HistoryReader history, SiteCorrections corrections, ModerationSites sites, RuleCatalog rules, TimeProvider clock)
{
    internal async Task ShowAsync(ModerationRequest request)
    {
        var names = sites.Names();
        if (sites.Choose(request.Query("site"), names) is not { } site)
        {
            await request.RefuseAsync(StatusCodes.Status404NotFound, "There is no site yet. Add a key for one, or let a blog send its first comment.").ConfigureAwait(false);
            return;
        }

        var taught = await SiteLessons.ReadAsync(corrections, site, request.Aborted).ConfigureAwait(false);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var view = new SiteView(request, rules, site, today, history.Days(site, today.AddDays(1 - SiteView.Days)), history.Rules(site, today.AddDays(1 - SiteView.Days)), taught);
        await request.SendAsync(PageFrame.Write(request, "Sites", ModerationPaths.Site, page =>
        {
            page.Leaf("h1", view.Headline());
            SiteChoice.Write(page, request, ModerationPaths.Site, site, names);
            view.Write(page, clock.GetUtcNow());
        })).ConfigureAwait(false);
    }

    internal async Task UndoAsync(ModerationRequest request)
    {
        var (site, id) = (request.Field("site") ?? "", request.Field("correction") ?? "");
        try
        {
            var existed = await corrections.UndoAsync(site, id, request.Aborted).ConfigureAwait(false);
            request.Session!.Tell(existed ? Notice.Done("The correction is taken back, and the site judges as if it had never been made.") : Notice.Failure("There is no such correction any more."));
        }
        catch (CorrectionNotStoredException)
        {
            request.Session!.Tell(Notice.Failure("The correction stands: the disk does not take changes now. Please try again later."));
        }

        request.Redirect($"{ModerationPaths.Site}?site={Uri.EscapeDataString(site)}#corrections");
    }
}
