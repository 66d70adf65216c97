using SpamSense.Cli.Reporting.Page;

namespace SpamSense.Server.Moderation;

/// <summary>What is the same on every page: head, navigation, and what was just done.</summary>
internal static class PageFrame
{
    private const string Icon = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Ccircle cx='12' cy='16' r='10' fill='%2314857c'/%3E%3Ccircle cx='24' cy='16' r='6' fill='%23d9702b'/%3E%3C/svg%3E";

    private static readonly (string Path, string Name)[] Places =
        [(ModerationPaths.Queue, "Comments"), (ModerationPaths.Site, "Sites"), (ModerationPaths.Thresholds, "Thresholds")];

    /// <summary>Writes a page.</summary>
    /// <param name="request">What is answered.</param>
    /// <param name="title">The title.</param>
    /// <param name="path">The place in the navigation; empty for none.</param>
    /// <param name="write">Writes what is in it.</param>
    internal static string Write(ModerationRequest request, string title, string path, Action<MarkupWriter> write)
    {
        var page = new MarkupWriter();
        page.Doctype();
        using (page.Begin("html", ("lang", "en")))
        {
            using (page.Begin("head"))
            {
                page.Void("meta", ("charset", "utf-8"));
                page.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
                page.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
                page.Leaf("title", $"{title} \u2013 SpamSense");
                page.Void("link", ("rel", "icon"), ("href", Icon));
                page.Void("link", ("rel", "stylesheet"), ("href", request.AddressOf(ModerationAssets.StylePath)));
                page.Leaf("script", "", ("src", request.AddressOf(ModerationAssets.ScriptPath)), ("defer", "defer"));
            }

            using (page.Begin("body"))
            {
                WriteBar(page, request, path);
                using (page.Begin("main", ("id", "main")))
                {
                    WriteNotice(page, request);
                    write(page);
                }
            }
        }

        return page.ToString();
    }

    private static void WriteBar(MarkupWriter page, ModerationRequest request, string path)
    {
        using var header = page.Begin("header", ("class", "bar"));
        using var row = page.Begin("div", ("class", "row"));
        using (page.Begin("a", ("class", "brand"), ("href", request.AddressOf(ModerationPaths.Queue))))
        {
            using (page.Begin("svg", ("viewBox", "0 0 32 24"), ("width", "27"), ("height", "20"), ("aria-hidden", "true")))
            {
                page.Void("circle", ("class", "rel"), ("cx", "11"), ("cy", "12"), ("r", "10"));
                page.Void("circle", ("class", "mon"), ("cx", "25"), ("cy", "12"), ("r", "6"));
            }

            page.Leaf("span", "SpamSense");
        }

        if (request.Session is null)
        {
            return;
        }

        using (page.Begin("nav", ("aria-label", "Pages")))
        {
            foreach (var (place, name) in Places)
            {
                page.Leaf("a", name, ("href", request.AddressOf(place)), ("aria-current", place == path ? "page" : null));
            }
        }

        using (page.Begin("form", ("method", "post"), ("action", request.AddressOf(ModerationPaths.SignOut)), ("class", "sign-out")))
        {
            request.WriteToken(page);
            page.Leaf("button", "Sign out", ("class", "quiet"));
        }
    }

    private static void WriteNotice(MarkupWriter page, ModerationRequest request)
    {
        if (request.Session?.TakeNotice() is not { } notice)
        {
            return;
        }

        using var box = page.Begin("div", ("class", notice.IsFailure ? "notice failure" : "notice"), ("role", notice.IsFailure ? "alert" : "status"));
        page.Leaf("p", notice.Sentence);
        if (notice.Undoes.Length == 0)
        {
            return;
        }

        using (page.Begin("form", ("method", "post"), ("action", request.AddressOf(ModerationPaths.Act) + notice.Query)))
        {
            request.WriteToken(page);
            foreach (var number in notice.Undoes)
            {
                page.Void("input", ("type", "hidden"), ("name", "comment"), ("value", Invariant.Of(number)));
            }

            page.Leaf("button", "Undo", ("name", "do"), ("value", "undo"), ("class", "plain"), ("data-key", "u"));
        }
    }
}
