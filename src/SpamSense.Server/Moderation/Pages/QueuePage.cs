using System.Globalization;
using SpamSense.Cli.Reporting.Page;
using SpamSense.Server.Moderation.Markup;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Moderation.Pages;

/// <summary>The comments that wait for a moderator, and all others that were kept.</summary>
internal sealed class QueuePage(HistoryReader history, ModerationSites sites, RuleCatalog rules, HistoryMeter meter, TimeProvider clock)
{
    private const int PageSize = 25;

    private static readonly Decision?[] Decisions = [Decision.Review, Decision.Reject, Decision.Approve, null];

    internal Task ShowAsync(ModerationRequest request)
    {
        var address = QueueAddress.Parse(request.Context.Request.Query);
        var names = sites.Names();
        var entries = history.Read(address.Filter, PageSize + 1);
        var counts = history.Count(address.Site).Where(count => IsOf(count.Label, address.State)).ToLookup(count => count.Decision, count => count.Comments);
        var hasMore = entries.Count > PageSize;
        var shown = entries.Take(PageSize).ToArray();
        return request.SendAsync(PageFrame.Write(request, "Comments", ModerationPaths.Queue, page =>
        {
            page.Leaf("h1", Headline(address, counts));
            WriteTabs(page, request, address, counts);
            WriteSearch(page, request, address, names);
            if (shown.Length == 0)
            {
                WriteNothing(page, request, address);
            }
            else
            {
                WriteComments(page, request, address, shown);
                WriteTurn(page, request, address, hasMore ? shown[^1].Number : null);
            }

            WriteFoot(page);
            WriteHelp(page);
        }));
    }

    private static bool IsOf(Orientation? label, HistoryState state) => state switch
    {
        HistoryState.Open => label is null,
        HistoryState.Approved => label == Orientation.Relationship,
        HistoryState.Spam => label == Orientation.Monetization,
        _ => true,
    };

    private static string Headline(QueueAddress address, ILookup<Decision, long> counts)
    {
        if (address.Search is not null)
        {
            return "What was found";
        }

        var count = address.Decision is { } decision ? counts[decision].Sum() : counts.Sum(group => group.Sum());
        return (address.State, address.Decision, count) switch
        {
            (HistoryState.Open, Decision.Review, 0) => "Nothing waits for you",
            (HistoryState.Open, Decision.Review, 1) => "One comment waits for you",
            (HistoryState.Open, Decision.Review, _) => $"{Words.Comments(count)} wait for you",
            (_, Decision.Reject, _) => $"{Words.Comments(count)}, rejected",
            (_, Decision.Approve, _) => $"{Words.Comments(count)}, let through",
            (_, Decision.Review, _) => $"{Words.Comments(count)}, held",
            _ => Words.Comments(count),
        };
    }

    private static void WriteTabs(MarkupWriter page, ModerationRequest request, QueueAddress address, ILookup<Decision, long> counts)
    {
        using var nav = page.Begin("nav", ("class", "tabs"), ("aria-label", "What the filter decided"));
        foreach (var decision in Decisions)
        {
            var target = address with { Decision = decision, Before = null };
            using (page.Begin("a", ("href", request.AddressOf(ModerationPaths.Queue) + target.ToQuery()), ("aria-current", decision == address.Decision ? "true" : null)))
            {
                page.Text(decision switch { Decision.Review => "Held", Decision.Reject => "Rejected", Decision.Approve => "Let through", _ => "All" });
                page.Text(" ");
                page.Leaf("span", Numbers.Count(decision is { } one ? counts[one].Sum() : counts.Sum(group => group.Sum())), ("class", "count"));
            }
        }
    }

    private static void WriteSearch(MarkupWriter page, ModerationRequest request, QueueAddress address, IReadOnlyList<string> names)
    {
        using var form = page.Begin("form", ("method", "get"), ("action", request.AddressOf(ModerationPaths.Queue)), ("class", "filter"), ("role", "search"));
        page.Void("input", ("type", "hidden"), ("name", "decision"), ("value", QueueAddress.NameOf(address.Decision)));
        page.Void("input", ("type", "search"), ("name", "q"), ("value", address.Search), ("placeholder", "Search texts and authors"), ("aria-label", "Search texts and authors"), ("maxlength", "200"), ("data-key", "/"));
        if (names.Count > 1)
        {
            using var select = page.Begin("select", ("name", "site"), ("aria-label", "Site"));
            page.Leaf("option", "All sites", ("value", ""));
            foreach (var name in names)
            {
                page.Leaf("option", Words.Beginning(name, 60), ("value", name), ("selected", name == address.Site ? "selected" : null));
            }
        }

        using (page.Begin("select", ("name", "state"), ("aria-label", "What moderators said")))
        {
            foreach (var state in Enum.GetValues<HistoryState>())
            {
                page.Leaf("option", Words.Of(state), ("value", QueueAddress.NameOf(state)), ("selected", state == address.State ? "selected" : null));
            }
        }

        page.Leaf("button", "Show", ("class", "plain"));
    }

    private static void WriteNothing(MarkupWriter page, ModerationRequest request, QueueAddress address)
    {
        using var box = page.Begin("div", ("class", "nothing"));
        page.Leaf("p", address.Search is null ? "All done. What is held next appears here." : "No comment here has this in its text or author.");
        if (address.Search is not null && address with { Decision = null, State = HistoryState.All, Before = null } is var wider && wider != address)
        {
            page.Leaf("a", "Search in all comments that were kept", ("href", request.AddressOf(ModerationPaths.Queue) + wider.ToQuery()));
        }
        else if (address != new QueueAddress())
        {
            page.Leaf("a", "To the comments that wait", ("href", request.AddressOf(ModerationPaths.Queue)));
        }
    }

    private static void WriteTurn(MarkupWriter page, ModerationRequest request, QueueAddress address, long? last)
    {
        using var nav = page.Begin("nav", ("class", "turn"), ("aria-label", "More comments"));
        if (address.Before is not null)
        {
            page.Leaf("a", "Newest", ("href", request.AddressOf(ModerationPaths.Queue) + (address with { Before = null }).ToQuery()), ("class", "button"));
        }

        if (last is not null)
        {
            page.Leaf("a", "Older", ("href", request.AddressOf(ModerationPaths.Queue) + (address with { Before = last }).ToQuery()), ("class", "button"), ("rel", "next"));
        }
    }

    private static void WriteHelp(MarkupWriter page)
    {
        using var dialog = page.Begin("dialog", ("id", "help"), ("aria-labelledby", "help-title"));
        page.Leaf("h2", "Keys", ("id", "help-title"));
        using (page.Begin("dl"))
        {
            foreach (var (key, what) in new[] { ("j  k", "next, previous comment"), ("a", "approve"), ("s", "spam"), ("x", "choose for many at once"), ("u", "undo"), ("/", "search"), ("?", "these keys") })
            {
                page.Leaf("dt", key);
                page.Leaf("dd", what);
            }
        }

        using (page.Begin("form", ("method", "dialog")))
        {
            page.Leaf("button", "Close", ("class", "plain"));
        }
    }

    private void WriteComments(MarkupWriter page, ModerationRequest request, QueueAddress address, HistoryEntry[] entries)
    {
        using var form = page.Begin("form", ("method", "post"), ("action", request.AddressOf(ModerationPaths.Act) + address.ToQuery()), ("id", "comments"));
        request.WriteToken(page);

        // The first button is what the Enter key presses: it must do nothing.
        page.Leaf("button", "", ("disabled", "disabled"), ("hidden", "hidden"));
        var view = new CommentView(request, rules, clock.GetUtcNow());
        foreach (var entry in entries)
        {
            view.Write(page, entry);
        }

        using var many = page.Begin("div", ("class", "many"));
        page.Leaf("span", "All that are chosen:");
        page.Leaf("button", "Approve", ("name", "do"), ("value", "approve"), ("class", "approve"));
        page.Leaf("button", "Spam", ("name", "do"), ("value", "spam"), ("class", "spam"));
    }

    private void WriteFoot(MarkupWriter page)
    {
        using var foot = page.Begin("footer");
        if (meter.Dropped > 0)
        {
            page.Leaf("p", string.Create(
                CultureInfo.InvariantCulture,
                $"{Words.Comments(meter.Dropped)} since the start were counted and not kept: too many came at once, or the disk was full. The filter dealt with all of them."));
        }

        if (meter.IsFailing)
        {
            page.Leaf("p", "The disk does not take new comments for this list now. The filter goes on.", ("class", "failure"));
        }

        page.Leaf("p", "Keys: j and k to move, a to approve, s for spam, ? for more", ("class", "keys"), ("hidden", "hidden"));
    }
}
