using SpamSense.AspNetCore;
using SpamSense.Server.Moderation.Markup;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Moderation.Pages;

/// <summary>Does what a button says, and sends the browser back to where it was.</summary>
internal sealed class ActPage(HistoryReader history, SiteCorrections corrections)
{
    private const int Most = 100;
    private const int LongestName = 40;

    internal async Task ActAsync(ModerationRequest request)
    {
        var address = QueueAddress.Parse(request.Context.Request.Query);
        var (action, numbers) = Read(request);
        if (numbers.Length == 0)
        {
            request.Session!.Tell(Notice.Failure("No comment was chosen, so nothing was done."));
        }
        else
        {
            request.Session!.Tell(await ActAsync(request, action, numbers, address.ToQuery()).ConfigureAwait(false));
        }

        request.Redirect(ModerationPaths.Queue + address.ToQuery() + PlaceOf(address, action, numbers));
    }

    private static (Orientation? Label, long[] Numbers) Read(ModerationRequest request)
    {
        foreach (var (field, label) in new[] { ("approve", Orientation.Relationship), ("spam", Orientation.Monetization), ("undo", (Orientation?)null) })
        {
            if (request.Field(field) is { } one)
            {
                return (label, Invariant.Parse(one) is { } number ? [number] : []);
            }
        }

        Orientation? chosen = request.Field("do") switch
        {
            "approve" => Orientation.Relationship,
            "spam" => Orientation.Monetization,
            _ => null,
        };
        return (chosen, request.Field("do") is "approve" or "spam" or "undo"
            ? [.. request.Form["comment"].Select(Invariant.Parse).OfType<long>().Distinct().Take(Most)]
            : []);
    }

    private async Task<Notice> ActAsync(ModerationRequest request, Orientation? label, long[] numbers, string query)
    {
        var done = new List<HistoryEntry>();
        foreach (var number in numbers)
        {
            if (history.Find(number) is not { IsCut: false } entry)
            {
                continue;
            }

            try
            {
                if (label is { } said)
                {
                    await corrections.CorrectAsync(entry.Site, entry.Post, said, CorrectionSource.Page, request.Session!.Name, request.Aborted).ConfigureAwait(false);
                }
                else if (!await corrections.UndoAsync(entry.Site, entry.PostId, request.Aborted).ConfigureAwait(false))
                {
                    // Another moderator was faster.
                    continue;
                }

                done.Add(entry);
            }
            catch (CorrectionNotStoredException)
            {
                return new Notice(
                    $"{(done.Count == 0 ? "Nothing was" : $"Only {Words.Comments(done.Count)} of {numbers.Length} were")} changed: the disk does not take corrections now. Please try again later.",
                    true,
                    label is null ? [] : [.. done.Select(entry => entry.Number)],
                    query);
            }
        }

        var left = numbers.Length - done.Count;
        return done.Count == 0
            ? Notice.Failure(label is null ? "Nothing was taken back: the comment is no longer kept, or no longer corrected." : "Nothing was done: the comment is no longer kept, or only in part.")
            : new Notice(
                SentenceOf(label, done) + (left == 0 ? "" : $" {left} of those chosen {(left == 1 ? "was" : "were")} no longer {(label is null ? "corrected" : "kept")}."),
                false,
                label is null ? [] : [.. done.Select(entry => entry.Number)],
                query);
    }

    private static string SentenceOf(Orientation? label, List<HistoryEntry> done)
    {
        var what = done is [var only] ? $"the comment by {Words.Beginning(only.Post.AuthorName ?? "nobody", LongestName)}" : Words.Comments(done.Count);
        return label switch
        {
            Orientation.Relationship => $"You approved {what}. The site learned from it.",
            Orientation.Monetization => $"You called {what} spam. The site learned from it.",
            _ => $"You took back what you said of {what}.",
        };
    }

    /// <summary>The comment below those that were acted on, so that the next one is where the eye is.</summary>
    private string PlaceOf(QueueAddress address, Orientation? label, long[] numbers)
    {
        if (numbers.Length == 0)
        {
            return "";
        }

        if (label is null)
        {
            return "#c" + Invariant.Of(numbers.Max());
        }

        var next = history.Read(address.Filter with { Before = numbers.Min() }, 1).FirstOrDefault();
        return next is null ? "" : "#c" + Invariant.Of(next.Number);
    }
}
