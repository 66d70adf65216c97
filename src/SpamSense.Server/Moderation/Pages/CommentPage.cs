using SpamSense.Server.Moderation.Markup;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Moderation.Pages;

/// <summary>One comment with all of its text and all findings.</summary>
internal sealed class CommentPage(HistoryReader history, RuleCatalog rules, TimeProvider clock)
{
    internal Task ShowAsync(ModerationRequest request)
    {
        if (Invariant.Parse(request.Query("number")) is not { } number || history.Find(number) is not { } entry)
        {
            return request.RefuseAsync(StatusCodes.Status404NotFound, "There is no such comment, or it is no longer kept.");
        }

        return request.SendAsync(PageFrame.Write(request, "A comment", "", page =>
        {
            page.Leaf("h1", "A comment");
            using var form = page.Begin("form", ("method", "post"), ("action", request.AddressOf(ModerationPaths.Act)));
            request.WriteToken(page);
            page.Leaf("button", "", ("disabled", "disabled"), ("hidden", "hidden"));
            new CommentView(request, rules, clock.GetUtcNow()) { IsWhole = true }.Write(page, entry);
            page.Leaf("p", $"The id of its last check is {entry.CheckId}.", ("class", "note"));
        }));
    }
}
