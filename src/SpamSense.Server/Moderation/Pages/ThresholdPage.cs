using System.Globalization;
using Microsoft.Data.Sqlite;
using SpamSense.AspNetCore;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Moderation.Pages;

/// <summary>The thresholds of a site, and what others would have changed.</summary>
internal sealed class ThresholdPage(SpamChecker checker, HistoryReader history, SettingsConfiguration settings, ModerationSites sites, TimeProvider clock)
{
    internal const string HoldKey = "spamsense_threshold";
    internal const string RejectKey = "spamsense_reject_threshold";

    internal Task ShowAsync(ModerationRequest request)
    {
        var names = sites.Names();
        if (sites.Choose(request.Query("site"), names) is not { } site)
        {
            return request.RefuseAsync(StatusCodes.Status404NotFound, "There is no site yet. Add a key for one, or let a blog send its first comment.");
        }

        var now = ThresholdsOf(site);
        var then = now with { Hold = Parse(request.Query("hold")) ?? now.Hold, Reject = Parse(request.Query("reject")) ?? now.Reject };
        var view = new ThresholdView(request, history, site, now, then, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        return request.SendAsync(PageFrame.Write(request, "Thresholds", ModerationPaths.Thresholds, page =>
        {
            page.Leaf("h1", "From where on a comment waits for you");
            SiteChoice.Write(page, request, ModerationPaths.Thresholds, site, names);
            view.Write(page);
        }));
    }

    internal Task SaveAsync(ModerationRequest request)
    {
        var site = request.Field("site");
        if (site is null || !sites.Names().Contains(site, StringComparer.Ordinal))
        {
            return request.RefuseAsync(StatusCodes.Status404NotFound, "There is no such site.");
        }

        // What would change is shown at an address of its own, and the form is sent all the same: its token belongs into no address.
        var (hold, reject) = (Parse(request.Field("hold")), Parse(request.Field("reject")));
        var isShown = request.Field("do") == "show" && hold <= reject;
        if (!isShown)
        {
            request.Session!.Tell(request.Field("do") == "reset" ? Save(site, null, null)
                : hold is null || reject is null ? Notice.Failure("A threshold is a number of percents from 0 to 100, so nothing was saved.")
                : hold > reject ? Notice.Failure("What is rejected must be at least what is held, so nothing was saved.")
                : Save(site, hold, reject));
        }

        request.Redirect($"{ModerationPaths.Thresholds}?site={Uri.EscapeDataString(site)}{(isShown ? $"&hold={PercentsOf(hold!.Value)}&reject={PercentsOf(reject!.Value)}" : "")}");
        return Task.CompletedTask;
    }

    /// <summary>A share as the form and its address have it.</summary>
    internal static string PercentsOf(double share) => Invariant.Of(Math.Round(share * 100, 4));

    private static double? Parse(string? percents) =>
        double.TryParse(percents, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 100 ? Math.Round(number / 100, 6) : null;

    private Notice Save(string site, double? hold, double? reject)
    {
        try
        {
            if (settings.Save(site, (HoldKey, hold is { } h ? Invariant.Of(h) : null), (RejectKey, reject is { } r ? Invariant.Of(r) : null)) is { } problem)
            {
                return Notice.Failure($"Nothing was saved: {problem}");
            }

            return Notice.Done(hold is null
                ? "The site has the thresholds of the configuration again."
                : string.Create(CultureInfo.InvariantCulture, $"Saved: from {hold * 100:0.##} % on a comment is held, from {reject * 100:0.##} % on it is rejected. The next check goes by it."));
        }
        catch (SqliteException)
        {
            return Notice.Failure("Nothing was saved: the disk does not take it now. Please try again later.");
        }
    }

    private SiteThresholds ThresholdsOf(string site)
    {
        var classifier = checker.Classifier.Options;
        var options = classifier.Configuration.OptionsFor(site);
        return new SiteThresholds(options.MonetizationThreshold ?? classifier.MonetizationThreshold, options.RejectThreshold, options.UndecidedMargin);
    }
}
